import type { Contract } from '@riv/model/contract/contract';
import { isOpen } from '@riv/model/contract/origin';
import { formatEdition } from '@riv/model/value/edition';
import { formatLocalDate } from '@riv/model/value/local-date';
import { NBSP } from '@riv/model/value/typography';
import type { DocumentProperties, RunningText } from '../document/legal-document.ts';
import { applyTypography } from '../german/typography.ts';
import { withoutMarks } from '../template/marks.ts';
import { standOf } from '../template/stand-of.ts';

/** Header and footer of every page: title, status with Stand in a draft, Fassung, departures, fingerprint. */
export function buildRunningText(contract: Contract, fingerprint: string): RunningText {
    const departs = contract.deviations.length > 0 ? ' · nicht standardkonform' : '';
    return {
        title: applyTypography(withoutMarks(contract.title.value)),
        variant: `${contract.variant.title} ${formatEdition(contract.variant.edition)}`,
        status: `${statusText(contract)}${departs}`,
        footer: `Prüfsumme ${groupedFingerprint(fingerprint)}`,
    };
}

/** Properties of the file. Its day is the Stand, because a file of the same contract is always the same. */
export function buildProperties(contract: Contract, fingerprint: string): DocumentProperties {
    return {
        title: withoutMarks(contract.title.value),
        subject: `Vertrag der Regionalen Integrierten Versorgung, ${contract.variant.title} ${formatEdition(contract.variant.edition)}`,
        date: standOf(contract).iso,
        fingerprint,
        draft: contract.status.value === 'Entwurf',
    };
}

function statusText(contract: Contract): string {
    const stand = formatLocalDate(standOf(contract));
    if (contract.status.value === 'Entwurf') {
        return `Entwurf, Stand ${stand}`;
    }
    if (contract.amendments.length > 0) {
        return `Lesefassung, Stand ${stand}`;
    }
    return isOpen(contract.concluded) ? `Stand ${stand}` : `Fassung vom ${formatLocalDate(contract.concluded.value)}`;
}

/** The fingerprint in groups, as one compares it by eye. */
function groupedFingerprint(fingerprint: string): string {
    const digits = fingerprint.slice(fingerprint.indexOf(':') + 1);
    const grouped = digits.match(/.{1,8}/g)?.join(NBSP) ?? '';
    return `${fingerprint.slice(0, -digits.length)}${grouped}`;
}
