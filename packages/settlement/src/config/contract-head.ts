import type { Contract } from '@riv/model/contract/contract';
import { contractFingerprint } from '@riv/model/contract/contract-fingerprint';
import { known } from '@riv/model/contract/origin';
import { formatNorm } from '@riv/model/value/norm';
import { CLAUSES } from './clause-ids.ts';
import type { ConfigContract, ConfigRegion, ConfigUnit } from './config-parties.ts';
import type { OpenValues } from './open-values.ts';
import { asIs, durationOf, isoDate } from './print.ts';

export function contractHead(contract: Contract, open: OpenValues): ConfigContract {
    const { variant } = contract;
    return {
        id: contract.id,
        title: contract.title.value,
        number: open.read(contract.number, asIs, '/contract/number', 'Vertragsnummer'),
        fingerprint: contractFingerprint(contract),
        status: contract.status.value,
        legalBasis: formatNorm(contract.legalBasis.value),
        legalStatus: contract.legalStatus.value.iso,
        variant: { id: variant.id, title: variant.title, edition: variant.edition.text, standard: variant.standard },
        concluded: open.read(contract.concluded, isoDate, '/contract/concluded', 'Tag des Vertragsschlusses'),
        begin: open.read(contract.begin, isoDate, '/contract/begin', 'Vertragsbeginn'),
        end: contract.end?.iso ?? null,
        term: durationOf(contract.term.value),
        effective: contract.effective?.iso ?? null,
        known: contract.known?.iso ?? null,
        amendments: contract.amendments.map(({ id, title, concluded, effective }) => ({
            id,
            title,
            concluded: known(concluded)?.iso ?? null,
            effective: effective.iso,
        })),
        deviations: contract.deviations.map(({ subject, standard, agreed, reason }) => ({ subject, standard, agreed, reason })),
        clause: CLAUSES.begin,
    };
}

export function regionOf({ region }: Contract): ConfigRegion {
    return {
        districts: region.districts.map(({ key, name, land }) => ({ key: key.value, name, land })),
        cutoff: region.cutoff?.value.iso ?? null,
        followsChanges: region.cutoffMode === 'fortgeschrieben',
        clause: CLAUSES.region,
    };
}

export function unitOf({ unit }: Contract, open: OpenValues): ConfigUnit {
    return {
        id: unit.id,
        title: unit.title.value,
        ik: open.read(unit.ik, asIs, '/unit/ik', 'Institutionskennzeichen der Integrationseinheit'),
        carrier: unit.carrier.value,
        clause: CLAUSES.unit,
    };
}
