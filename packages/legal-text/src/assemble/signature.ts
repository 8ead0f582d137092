import type { Contract } from '@riv/model/contract/contract';
import type { HealthOffice, Party } from '@riv/model/contract/party';
import type { Signatory, SignaturePage } from '../document/legal-document.ts';
import { fieldSpans, nameSpans } from './party-text.ts';
import { partiesOfStanding } from './standing.ts';

const ID = 'unterschriften';

/** The signature page names the parties of the Rubrum (S10): partners and co-signers sign, acceded ones declare their accession. */
export function buildSignaturePage(contract: Contract, annexOfAccession: string | undefined): SignaturePage {
    const groups = [
        { title: 'Vertragspartner', signatories: signatories(contract, 'Vertragspartner') },
        { title: 'Mitzeichnende', signatories: signatories(contract, 'Mitzeichnend') },
    ].filter((group) => group.signatories.length > 0);
    const acceded = partiesOfStanding(contract, 'Beigetreten').map((party) => ({ party: party.id, name: nameSpans(party) }));
    const note = annexOfAccession === undefined ? [] : [{ text: ' (' }, { text: annexOfAccession, ref: 'anlage.beitritt' }, { text: ')' }];
    return {
        id: ID,
        groups,
        acceded,
        ...(acceded.length === 0 ? {} : { accededNote: [{ text: 'Durch Beitrittserklärung' }, ...note, { text: ' nehmen teil:' }] }),
        ...(contract.amendments.length === 0
            ? {}
            : { consolidatedNote: 'Diese Lesefassung ist nicht unterzeichnet. Unterzeichnet sind der Vertrag und seine Nachträge.' }),
    };
}

function signatories(contract: Contract, standing: 'Vertragspartner' | 'Mitzeichnend'): readonly Signatory[] {
    return partiesOfStanding(contract, standing).map((party) => ({
        party: party.id,
        name: nameSpans(party),
        capacity: capacityOf(party),
        ...('representedBy' in party && party.representedBy !== undefined
            ? { representedBy: fieldSpans(party.representedBy, (by) => by) }
            : {}),
        seal: 'seal' in party && party.seal,
    }));
}

function capacityOf(party: Party | HealthOffice): string {
    switch (party.role) {
        case 'payer':
            return 'Krankenkasse';
        case 'unit':
            return 'Regionale Integrationseinheit';
        case 'authority':
            return 'Gebietskörperschaft';
        case 'office':
            return 'Gesundheitsamt';
        case 'provider':
            return 'Leistungserbringer';
    }
}
