import type { Contract } from '@riv/model/contract/contract';
import type { Origin } from '@riv/model/contract/origin';
import type { HealthOffice, Party } from '@riv/model/contract/party';
import { declineWithArticle } from '../german/decline.ts';
import { type Designation, designationOfName, parseDesignation } from '../german/designation.ts';
import type { GrammaticalCase } from '../german/grammatical-case.ts';

export type AnyParty = Party | HealthOffice;

/** All parties of a contract by id, Gesundheitsämter included. */
export function partiesById(contract: Contract): ReadonlyMap<string, AnyParty> {
    const parties = [contract.unit, ...contract.payers, ...contract.authorities, ...contract.offices, ...contract.providers];
    return new Map(parties.map((party) => [party.id, party]));
}

/** A text with the place that it comes from. */
export interface SourcedText {
    readonly text: string;
    readonly origin: Origin;
}

/** Short designation with article in a case (`des Kreises`); without one, the name with the article that it takes. */
export function partyDesignation(party: AnyParty, grammaticalCase: GrammaticalCase): SourcedText {
    const source = 'short' in party && party.short !== undefined ? party.short : party.title;
    return { text: declineWithArticle(designationOf(party), grammaticalCase), origin: source.origin };
}

/** Full name, without article. */
export function partyName(party: AnyParty): SourcedText {
    return { text: party.title.value, origin: party.title.origin };
}

/** How a party is called and declined. */
export function designationOf(party: AnyParty): Designation {
    if ('short' in party && party.short !== undefined) {
        return parseDesignation(party.short.value);
    }
    const designation = designationOfName(party.title.value);
    // Krankenkassen carry names that tell no gender; every one of them is “die Krankenkasse”.
    return party.role === 'payer' ? { ...designation, gender: 'feminine' } : designation;
}

/** Whether an argument of a template is a party. */
export function isParty(value: unknown): value is AnyParty {
    return typeof value === 'object' && value !== null && 'role' in value && 'standing' in value && 'id' in value;
}
