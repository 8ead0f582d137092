import { contractFingerprint } from '@riv/model/contract/contract-fingerprint';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amendmentWith } from '../testing/amendment-snippet.ts';
import { BASE_CONTRACT } from '../testing/base-contract.ts';
import { contractOf, on, openTexts } from '../testing/open-text.ts';
import { contractWith } from '../testing/snippet.ts';

describe('variants and contract', () => {
    it('takes what the contract leaves unsaid from the chain and says where it comes from', async () => {
        const { termination, success, variant } = await contractOf(BASE_CONTRACT);
        expect(termination.notice.value).toEqual({ kind: 'duration', amount: 24, unit: 'month' });
        expect(termination.notice.origin).toMatchObject({
            source: 'library',
            name: 'Regionale Integrierte Versorgung 2026.1',
            uri: 'riv-lib:/2026.1/varianten/grund.riv',
        });
        expect(success[0]?.lossCarryForward?.origin.name).toBe('RIV-Verbund 2026.1');
        expect(variant.chain.map(({ id }) => id)).toEqual(['Verbund', 'RIV']);
    });

    it('lets the contract override an open line, with its own origin', async () => {
        const { success } = await contractOf(BASE_CONTRACT);
        expect(success[0]?.payerShare.value.value).toBe('20');
        expect(success[0]?.unitShare.value.value).toBe('80');
        expect(success[0]?.payerShare.origin.source).toBe('contract');
        const { start, end } = success[0]?.payerShare.origin ?? {};
        expect(BASE_CONTRACT.slice(start?.offset, end?.offset)).toBe('anteil Krankenkasse 20 %');
    });

    it('knows the standard variant behind a variant of a region', async () => {
        const regional =
            'variante Nord "Nord" fassung 1.0 erweitert Verbund fassung 2026.1 {\n    erfolgsvergütung {\n        anteil Krankenkasse 22 % zulässig 20 % bis 25 %\n    }\n}\n';
        const contract = await contractOf(
            contractWith({ 'variante Verbund fassung 2026.1': 'variante Nord fassung 1.0', '        anteil Krankenkasse 20 %': '' }),
            undefined,
            regional,
        );
        expect(contract.variant).toMatchObject({ id: 'Nord', standard: 'Verbund' });
        expect(contract.success[0]?.payerShare.value.value).toBe('22');
    });

    it('marks a departure and tells the standard beside it', async () => {
        const text = contractWith({
            '    charta fassung':
                '    kündigung {\n        frist 48 monate zum jahresende abweichung "Vorgabe der Bank"\n    }\n    charta fassung',
        });
        const { deviations } = await contractOf(text);
        expect(deviations).toMatchObject([
            {
                subject: 'Kündigungsfrist',
                standard: '24\u00A0Monate (zulässig 12\u00A0Monate bis 36\u00A0Monate)',
                agreed: '48\u00A0Monate',
                reason: 'Vorgabe der Bank',
            },
        ]);
    });

    it('lists what is open, with the party it belongs to', async () => {
        const { openPoints } = await contractOf(
            contractWith({
                'vertreten durch "den Landrat"': 'vertreten durch offen "Namen"',
                'status Unterschriftsreif': 'status Entwurf',
            }),
        );
        expect(openPoints).toMatchObject([{ subject: 'Vertretung (Kreis Nordfriesland)', reason: 'Namen' }]);
    });

    it('computes term, quotient and fund years', async () => {
        const { end, payers } = await contractOf(BASE_CONTRACT);
        expect(end?.iso).toBe('2046-12-31');
        expect(payers[0]?.referenceQuotient?.value).toBe('1.005390');
        expect(payers[0]?.fundCalendar).toMatchObject({ state: 'conditional', lastPayback: { iso: '2047-12-31' } });
        expect(payers[0]?.fundCalendar.years).toHaveLength(20);
    });
});

describe('amendments', () => {
    const first = amendmentWith(
        'ändern erfolgsvergütung ab abrechnungsjahr 2030 {\nanteil Krankenkasse 18 %\n}\nverlängern um 2 jahre',
    ).text;
    const second =
        'nachtrag Zweiter "2. Nachtrag" zu Muster {\nändert fassung vom 01.06.2029\nstatus Geschlossen\nrechtsstand 01.06.2031\ngeschlossen am 01.06.2031\nwirksam ab 01.01.2032\numbenennen krankenkasse AOK in "AOK Neu"\nbedingung zukunftsfonds eingetreten am 15.03.2031\n}\n';

    it('apply from their day on', async () => {
        const before = await contractOf(BASE_CONTRACT, on('31.12.2029'), first, second);
        expect(before.amendments).toEqual([]);
        expect(before.end?.iso).toBe('2046-12-31');
        const after = await contractOf(BASE_CONTRACT, on('01.01.2030'), first, second);
        expect(after.amendments.map(({ title }) => title)).toEqual(['1. Nachtrag']);
        expect(after.end?.iso).toBe('2048-12-31');
        expect(after.success.map(({ validFrom, validTo, payerShare }) => [validFrom, validTo, payerShare.value.value])).toEqual([
            [2027, 2029, '20'],
            [2030, undefined, '18'],
        ]);
        expect(after.success[1]?.payerShare.origin).toMatchObject({ source: 'amendment', name: '1. Nachtrag' });
    });

    it('are unknown before they are concluded', async () => {
        const asKnownEarlier = await contractOf(BASE_CONTRACT, on('01.01.2032', '31.12.2030'), first, second);
        expect(asKnownEarlier.amendments.map(({ title }) => title)).toEqual(['1. Nachtrag']);
    });

    it('rename a Kasse, keep its fund years and start the clock with the condition', async () => {
        const [payer] = (await contractOf(BASE_CONTRACT, on('01.01.2032'), first, second)).payers;
        expect(payer?.title.value).toBe('AOK Neu');
        expect(payer?.history).toMatchObject([{ kind: 'renaming', date: { iso: '2032-01-01' } }]);
        // The condition came true during 2031: the first full calendar year after it is 2032 (K11).
        expect(payer?.fundCalendar).toMatchObject({ state: 'running', lastPayback: { iso: '2052-12-31' } });
        expect(payer?.fundCalendar.years[0]?.calendarYear).toBe(2032);
    });

    it('give the same contract in whatever order the files come', async () => {
        const one = await contractOf(BASE_CONTRACT, on('01.01.2033'), first, second);
        const other = await contractOf(BASE_CONTRACT, on('01.01.2033'), second, first);
        expect(contractFingerprint(other)).toBe(contractFingerprint(one));
    });

    it('leave the fingerprint alone where nothing changed between two days', async () => {
        const one = await contractOf(BASE_CONTRACT, on('01.01.2028'), first);
        const other = await contractOf(BASE_CONTRACT, on('31.12.2029'), first);
        expect(contractFingerprint(other)).toBe(contractFingerprint(one));
        const changed = await contractOf(BASE_CONTRACT, on('01.01.2030'), first);
        expect(contractFingerprint(changed)).not.toBe(contractFingerprint(one));
    });

    it('put an own clause in, and repeal one without moving the others', async () => {
        const amendment = amendmentWith(
            'einfügen klausel Neu "Neue Klausel" hinter Widerruf {\n"Ein Satz für «AOK»."\n}\nstreichen klausel Beirat',
        ).text;
        const { clauses } = await contractOf(BASE_CONTRACT, on('01.01.2030'), amendment);
        expect(clauses.find(({ id }) => id === 'Neu')).toMatchObject({
            kind: 'own',
            after: 'Widerruf',
            wording: [[{ text: 'Ein Satz für ' }, { party: 'AOK' }, { text: '.' }]],
        });
        expect(clauses.find(({ id }) => id === 'Beirat')?.repealed).toBe(true);
    });
});

describe('damaged texts', () => {
    const lines = BASE_CONTRACT.split('\n');

    it('never make resolving or checking throw', async () => {
        const damage = fc.tuple(fc.nat(lines.length - 1), fc.constantFrom('delete', 'half', 'double', 'open'), fc.nat(lines.length - 1));
        await fc.assert(
            fc.asyncProperty(damage, async ([at, kind, other]) => {
                const damaged = lines
                    .flatMap((line, index) => (index === at ? damagedLine(line, kind, lines[other] ?? '') : [line]))
                    .join('\n');
                const workspace = await openTexts(damaged);
                for (const document of workspace.documents) {
                    expect(workspace.findings(document).map(({ code }) => code)).not.toContain('interner-fehler');
                }
                for (const contract of workspace.contracts()) {
                    const { contract: finished, gaps } = workspace.resolve(contract);
                    expect(finished === undefined).toBe(gaps.length > 0);
                }
            }),
            { seed: 140, numRuns: 60 },
        );
    });
});

function damagedLine(line: string, kind: string, other: string): string[] {
    switch (kind) {
        case 'delete':
            return [];
        case 'half':
            return [line.slice(0, Math.ceil(line.length / 2))];
        case 'double':
            return [line, line];
        default:
            return [other];
    }
}
