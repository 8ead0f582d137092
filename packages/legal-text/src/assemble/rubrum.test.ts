import type { Contract } from '@riv/model/contract/contract';
import { describe, expect, it } from 'vitest';
import { textOf } from '../document/plain-text.ts';
import { FIXTURE_NAMES, fixtureContract } from '../testing/fixture-contract.ts';
import { date, sourced } from '../testing/fixture-values.ts';
import { buildRubrum } from './rubrum.ts';
import { buildSignaturePage } from './signature.ts';

const lines = (contract: Contract, id: string) => {
    const party = buildRubrum(contract)
        .groups.flatMap((group) => group.parties)
        .find((candidate) => candidate.id === id);
    return [...(party?.details ?? []), party?.designation ?? []].map((line) => textOf(line).replaceAll('\u00a0', ' '));
};

describe('buildRubrum', () => {
    it('numbers the Vertragspartner and separates the others', () => {
        const { groups } = buildRubrum(fixtureContract('verbund'));
        expect(groups.map((group) => [group.kind, group.parties.map(({ id, position }) => [id, position])])).toEqual([
            [
                'partners',
                [
                    ['AOKNordWest', 1],
                    ['Techniker', 2],
                    ['GesundesNF', 3],
                ],
            ],
            [
                'cosigners',
                [
                    ['KreisNF', undefined],
                    ['Gesundheitsdienst', undefined],
                ],
            ],
            [
                'acceded',
                [
                    ['KlinikumNF', undefined],
                    ['Westküste', undefined],
                ],
            ],
        ]);
    });

    it('says seat, IK, representation and the number of § 140a Abs. 3', () => {
        expect(lines(fixtureContract('verbund'), 'GesundesNF')).toEqual([
            '25813 Husum',
            'IK 590101547',
            'vertreten durch die Geschäftsführung',
            'Vertragspartner nach § 140a Abs. 3 Satz 1 Nr. 2 SGB V',
            '– im Folgenden: „Integrationseinheit“ –',
        ]);
    });

    it('says when a Kasse joins later and when one leaves', () => {
        const contract = fixtureContract('verbund');
        expect(lines(contract, 'Techniker')).toContain('beteiligt ab dem 1. Juli 2028');
        expect(lines(contract, 'AOKNordWest').join()).not.toContain('beteiligt');
        const left = { ...contract, payers: contract.payers.map((payer) => ({ ...payer, exit: sourced(date('31.12.2035')) })) };
        expect(lines(left, 'AOKNordWest')).toContain('Ausscheiden mit Ablauf des 31. Dezember 2035');
    });

    it('gives a single Kasse the name that the text uses', () => {
        expect(lines(fixtureContract('kommunal'), 'AOKNordWest').at(-1)).toBe('– im Folgenden: „AOK“ oder „Krankenkasse“ –');
        expect(lines(fixtureContract('verbund'), 'AOKNordWest').at(-1)).toBe('– im Folgenden: „AOK“ –');
    });

    it('leaves out who is only named', () => {
        const contract = fixtureContract('verbund');
        const named = {
            ...contract,
            providers: contract.providers.map((provider) => ({ ...provider, standing: sourced({ kind: 'Genannt' as const }) })),
        };
        expect(buildRubrum(named).groups.map((group) => group.kind)).toEqual(['partners', 'cosigners']);
    });

    it.each(FIXTURE_NAMES)('names the same parties as the signature page: %s', (name) => {
        const contract = fixtureContract(name);
        const page = buildSignaturePage(contract, 'Anlage\u00a09');
        const signing = page.groups.flatMap((group) => group.signatories.map(({ party }) => party));
        const inRubrum = buildRubrum(contract).groups.flatMap((group) => group.parties.map(({ id }) => id));
        expect([...signing, ...page.acceded.map(({ party }) => party)]).toEqual(inRubrum);
    });

    it('puts a seal where the party has one', () => {
        const page = buildSignaturePage(fixtureContract('kommunal'), undefined);
        const seals = page.groups.flatMap((group) => group.signatories.filter(({ seal }) => seal).map(({ party }) => party));
        expect(seals).toEqual(['AOKNordWest', 'RegionBochum', 'StadtBochum']);
    });
});
