import type { Contract } from '@riv/model/contract/contract';
import type { HealthOffice, Party } from '@riv/model/contract/party';
import { NBSP } from '@riv/model/value/typography';
import type { Rubrum, RubrumGroup, RubrumParty } from '../document/legal-document.ts';
import type { Inline } from '../document/nodes.ts';
import { partyDesignation } from '../template/parties.ts';
import { designationLine, nameSpans, partyDetails } from './party-text.ts';
import { partiesOfStanding } from './standing.ts';

/** The Rubrum: Vertragspartner numbered, then co-signers and acceded parties; parties that are only named do not appear (R2–R10, L02). */
export function buildRubrum(contract: Contract): Rubrum {
    const groups: readonly RubrumGroup[] = [
        {
            kind: 'partners',
            intro: 'zwischen',
            parties: partiesOfStanding(contract, 'Vertragspartner').map((party, index) => rubrumParty(party, contract, index + 1)),
            closing: [{ text: `– einzeln oder gemeinsam: „Vertragspartner“${NBSP}–` }],
        },
        {
            kind: 'cosigners',
            intro: 'unter Mitzeichnung von',
            parties: partiesOfStanding(contract, 'Mitzeichnend').map((party) => rubrumParty(party, contract)),
            closing: [{ text: `– einzeln oder gemeinsam: „Mitzeichnende“${NBSP}–` }],
        },
        {
            kind: 'acceded',
            intro: 'unter Beitritt von',
            parties: partiesOfStanding(contract, 'Beigetreten').map((party) => rubrumParty(party, contract)),
            closing: [{ text: `– einzeln oder gemeinsam: „Beigetretene“${NBSP}–` }],
        },
    ];
    return { groups: groups.filter((group) => group.parties.length > 0), closing: 'wird folgender Vertrag geschlossen:' };
}

function rubrumParty(party: Party | HealthOffice, contract: Contract, position?: number): RubrumParty {
    const designation = party.role === 'office' ? undefined : designationLine(party, contract);
    return {
        id: party.id,
        ...(position === undefined ? {} : { position }),
        name: nameSpans(party),
        details: party.role === 'office' ? officeDetails(party, contract) : partyDetails(party, contract),
        ...(designation === undefined ? {} : { designation }),
    };
}

/** A Gesundheitsamt acts for the Gebietskörperschaft that runs it. */
function officeDetails(office: HealthOffice, contract: Contract): readonly Inline[] {
    const authority = contract.authorities.find(({ id }) => id === office.authority);
    if (authority === undefined) {
        return [];
    }
    const { text, origin } = partyDesignation(authority, 'genitiv');
    return [[{ text: 'Dienststelle ' }, { text, origin }]];
}
