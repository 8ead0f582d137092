import { type CarrierKind, carrierKinds } from '@riv/model/terms/carrier-kind';
import { type PartnerNumber, partnerNumbers } from '@riv/model/terms/partner-number';
import { providerKinds } from '@riv/model/terms/provider-kind';
import * as ast from '../../generated/ast.ts';
import { readTerm } from '../../resolve/build/read.ts';

/** Numbers under which a Träger of the Integrationseinheit may stand (L03–L05). A single Leistungserbringer may be of any kind. */
const CARRIER_NUMBERS: Readonly<Record<CarrierKind, readonly PartnerNumber[]>> = {
    Gesundheitsverbund: ['1', '2'],
    Managementgesellschaft: ['2'],
    Leistungserbringer: [],
    Genossenschaft: ['2', '1'],
    Stiftung: ['2', '1'],
    Wohlfahrtsorganisation: ['2', '1'],
    Patientenorganisation: ['2', '1'],
    Gebietskörperschaft: ['2', '3a'],
    Eigengesellschaft: ['2'],
    Kommunalunternehmen: ['2'],
    ExternerPartner: ['2'],
};

/**
 * The numbers of § 140a Abs. 3 Satz 1 SGB V under which a party can stand, the usual one first. Empty where the kind of the party is
 * missing or wrong, or fits any number.
 */
export function fittingNumbers(party: ast.Standing['$container']): readonly PartnerNumber[] {
    if (ast.isAuthority(party) || ast.isHealthOffice(party)) {
        return ['2', '3a'];
    }
    if (ast.isIntegrationUnit(party)) {
        const carrier = readTerm(carrierKinds, party.carrier[0]?.value);
        return carrier === undefined ? [] : CARRIER_NUMBERS[carrier];
    }
    const line = party?.kind[0] ?? (ast.isChangedProvider(party) ? party.target?.ref?.kind[0] : undefined);
    const kind = readTerm(providerKinds, line?.value);
    return kind === undefined ? [] : providerKinds[kind].partnerNumbers;
}

/** The citation of a number as it stands in a text, quotation marks included. */
export function citationOf(number: PartnerNumber): string {
    return `"${partnerNumbers[number].norm}"`;
}
