import { amendmentWith } from '@riv/language/testing/amendment-snippet';
import { BASE_CONTRACT } from '@riv/language/testing/base-contract';
import { contractWith, contractWithout } from '@riv/language/testing/snippet';
import { describe, expect, it } from 'vitest';
import { complete } from '../testing/complete.ts';
import { openServer } from '../testing/open-server.ts';
import { BLOCK_SNIPPETS } from './block-snippets.ts';
import { plainText } from './line-snippet.ts';

const labels = async (text: string, files?: Record<string, string>): Promise<string[]> =>
    (await complete(text, files)).map(({ label }) => label);

describe('at the start of a line', () => {
    it('offers whole blocks in an empty file', async () => {
        expect(await labels('<|>')).toEqual(['vertrag', 'grundvariante', 'variante', 'versorgungsmodul', 'nachtrag']);
        expect((await complete('ver<|>'))[0]?.textEdit).toMatchObject({ newText: expect.stringContaining('status Entwurf') });
    });

    it('offers missing lines and never a second copy of a single one', async () => {
        const offered = await labels(contractWith({ '    laufzeit 20 jahre\n': '    <|>\n' }));
        expect(offered).toContain('laufzeit 20 jahre');
        expect(offered).toContain('krankenkasse');
        expect(offered).toContain('vertragsnummer');
        expect(offered).not.toContain('beginn');
        expect(offered).not.toContain('gesundheitskonferenz');
    });

    it('never offers what the variant locks', async () => {
        expect(await labels(contractWith({ '    laufzeit 20 jahre\n': '    laufzeit 20 jahre\n    <|>\n' }))).not.toContain(
            'zukunftsfonds',
        );
        const inShare = await complete(contractWith({ '        anteil Krankenkasse 20 %\n': '        <|>\n' }));
        expect(inShare.map(({ label }) => label)).toEqual([
            'basisjahre 3',
            'anteil Krankenkasse 25 %',
            'verlustvortrag 3 jahre',
            'mindestschwelle 0 % der normkosten',
        ]);
        expect(inShare[1]).toMatchObject({
            textEdit: { newText: `anteil Krankenkasse \${1:25} %` },
            detail: 'zulässig 15\u00A0% bis 25\u00A0%; Regionale Integrierte Versorgung 2026.1 sieht 25\u00A0% vor',
        });
    });

    it('knows the block in the middle of damage', async () => {
        const damaged = contractWith({
            '        sitz "44269 Dortmund"\n': '        <|>\n',
            'rechtsform GmbH': 'rechtsf',
            '    region {': '    region',
        });
        expect(await labels(damaged)).toContain('sitz');
        const unclosed = contractWith({ '        ziel sinkend\n        }\n    }\n': '        <|>\n' }).replace(/\}\s*$/, '');
        expect(await labels(unclosed)).toContain('ziel');
    });

    it('offers the operations of an amendment', async () => {
        const { text, files } = amendmentWith('<|>');
        expect(await labels(text, files)).toEqual(
            expect.arrayContaining(['einfügen', 'ändern', 'streichen', 'ausscheiden', 'bedingung zukunftsfonds eingetreten am']),
        );
    });
});

describe('in an amendment', () => {
    const clause = (name: string): string => `klausel ${name} "${name}" hinter Haftung { "Die Parteien handeln." }`;
    const contract = contractWith({ '    charta': `    ${clause('Eigene')}\n    charta` });
    const amendment = (name: string, day: string, ...operations: readonly string[]): string =>
        `nachtrag ${name} "${name}" zu Muster {\n    wirksam ab ${day}\n    ${operations.join('\n    ')}\n}\n`;
    const files = {
        'grundfassung.riv': contract,
        // The names of the files are in no order.
        'c.riv': amendment('Erster', '01.01.2030', `einfügen ${clause('Datenraum')}`, `einfügen ${clause('Beirat')}`),
        'a.riv': amendment('Zweiter', '01.01.2031', 'streichen klausel Beirat', 'streichen leistungserbringer Klinik'),
        'b.riv': amendment('Vierter', '01.01.2033', `einfügen ${clause('Spätere')}`),
    };
    const inThird = (operation: string): Promise<string[]> => labels(amendment('Dritter', '01.01.2032', operation), files);

    it('offers to strike the clauses of the contract and of earlier amendments that are still there', async () => {
        expect(await inThird('streichen klausel <|>')).toEqual(['Eigene', 'Datenraum']);
        expect(await inThird('streichen klausel Dat<|>')).toContain('Datenraum');
        expect(await labels(amendment('Nullter', '01.01.2029', 'streichen klausel <|>'), files)).toEqual(['Eigene']);
        const [own, other] = await complete(amendment('Dritter', '01.01.2032', 'streichen klausel <|>'), files);
        expect([own?.detail, other?.detail]).toEqual(['Klausel: Regionale Integrierte Versorgung Muster', 'Klausel: Erster']);
    });

    it('takes an amendment without a day for the last one', async () => {
        const text = 'nachtrag Neu "Neu" zu Muster {\n    streichen klausel <|>\n}\n';
        expect(await labels(text, files)).toEqual(['Eigene', 'Datenraum', 'Spätere']);
    });

    it('puts a new clause behind one that is there', async () => {
        const offered = await inThird('einfügen klausel Neu "Neu" hinter <|>');
        expect(offered).toEqual(expect.arrayContaining(['Haftung', 'Eigene', 'Datenraum']));
        expect(offered).not.toContain('Neu');
        expect(await inThird(`einfügen ${clause('Erste')}\n    einfügen klausel Zweite "Zweite" hinter <|>`)).toContain('Erste');
        expect(offered).not.toContain('Beirat');
        expect(offered).not.toContain('Spätere');
    });

    it.each([
        'streichen leistungserbringer',
        'ändern leistungserbringer',
        'umbenennen leistungserbringer',
        'ausscheiden leistungserbringer',
    ])('offers behind %s whom no earlier amendment has struck out', async (verb) => {
        expect(await inThird(`${verb} <|>`)).toEqual(['Netz']);
        expect(await labels(amendment('Nullter', '01.01.2029', `${verb} <|>`), files)).toEqual(['Klinik', 'Netz']);
    });

    it('offers a Krankenkasse that joined before, and to leave only once', async () => {
        const payer = 'einfügen krankenkasse BKK "BKK" {\n    }';
        const joined = { ...files, 'c.riv': amendment('Erster', '01.01.2030', payer, 'ausscheiden krankenkasse AOK zum 31.12.2030') };
        const offered = (operation: string, day = '01.01.2032'): Promise<string[]> => labels(amendment('Dritter', day, operation), joined);
        expect(await offered('ausscheiden krankenkasse <|>')).toEqual(['BKK']);
        expect(await offered('umbenennen krankenkasse <|>')).toEqual(expect.arrayContaining(['AOK', 'BKK']));
        expect(await offered('rechtsnachfolge <|>')).toEqual(expect.arrayContaining(['AOK', 'BKK']));
        expect(await offered('ändern krankenkasse <|>', '01.01.2029')).toEqual(['AOK']);
    });

    it('offers to strike only modules that the contract has taken over', async () => {
        expect(await inThird('streichen modul <|>')).toEqual(['DiabetischesFußsyndrom']);
    });
});

describe('inside a line', () => {
    it('offers values of closed lists with their description', async () => {
        const items = await complete(contractWith({ 'stellung Mitzeichnend\n        vertreten': 'stellung <|>\n        vertreten' }));
        expect(items.map(({ label }) => label)).toEqual(['Vertragspartner', 'Beigetreten', 'Mitzeichnend', 'Genannt']);
        expect(JSON.stringify(items[0]?.documentation)).toContain('§ 140a Abs. 3 SGB V');
    });

    it('offers only the carriers that the variant allows', async () => {
        const offered = await labels(contractWith({ 'träger Managementgesellschaft': 'träger <|>' }));
        expect(offered).toContain('Stiftung');
        expect(offered).not.toContain('ExternerPartner');
    });

    it('offers names that are valid here, without those already named', async () => {
        expect(await labels(contractWith({ 'verantwortlich AOK, Einheit': 'verantwortlich AOK, <|>' }))).toEqual([
            'KreisNF',
            'Einheit',
            'Klinik',
            'Netz',
        ]);
        expect(await labels(contractWith({ 'als Fußeinrichtung': 'als <|>' }))).toEqual(
            expect.arrayContaining(['Fußeinrichtung', 'Hausarztpraxis']),
        );
        expect(await labels(contractWith({ 'träger KreisNF': 'träger <|>' }))).toEqual(['KreisNF']);
    });

    it('offers editions, Kreise, phrases and the ends of a line', async () => {
        expect(await labels(contractWith({ 'variante Verbund fassung 2026.1': 'variante Verbund fassung <|>' }))).toEqual(['2026.1']);
        expect(await labels(contractWith({ 'kreis 01054 "Nordfriesland"': 'kreis <|>' }))).toContain('01054 Nordfriesland');
        expect(await labels(contractWith({ 'gebietsstand 31.12.2025 fortgeschrieben': 'gebietsstand 31.12.2025 <|>' }))).toEqual([
            'fortgeschrieben',
            'fest',
        ]);
        expect(await labels(contractWith({ 'laufzeit 20 jahre': 'laufzeit 20 jahre <|>' }))).toEqual(['abweichung']);
        const variant = 'variante V "V" fassung 1.0 erweitert Verbund fassung 2026.1 {\n    laufzeit 20 jahre <|>\n}\n';
        expect(await labels(variant)).toEqual(['gesperrt', 'frei', 'zulässig']);
    });

    it('offers nothing in texts and comments', async () => {
        expect(await labels(contractWith({ 'kurz "der Kreis"': 'kurz "der <|>Kreis"' }))).toEqual([]);
        expect(await labels(contractWith({ 'kurz "der Kreis"': '// kurz <|>' }))).toEqual([]);
    });
});

describe('prepared blocks', () => {
    it.each(Object.entries(BLOCK_SNIPPETS))('%s can be read', async (type, snippet) => {
        const block = plainText(snippet);
        const head = block.split(/[ \n]/)[0] ?? '';
        const base = new RegExp(`^    ${head} `, 'm').test(BASE_CONTRACT) ? contractWithout(head) : BASE_CONTRACT;
        const inContract = base.replace(/\}\s*$/, `${block}\n}\n`);
        const host: Readonly<Record<string, string>> = {
            Indicator: `vertrag X "X" {\n veröffentlichung {\n${block}\n}\n}`,
            PayerBase: `vertrag X "X" {\n krankenkasse A "A" {\n${block}\n}\n}`,
        };
        const top = ['Contract', 'Amendment', 'Variant', 'CareModule'].includes(type);
        const server = await openServer({ 'a.riv': host[type] ?? (top ? block : inContract) });
        expect(server.document('a.riv').parseResult.parserErrors.map(({ message }) => message)).toEqual([]);
        expect(server.codes('a.riv')).not.toContain('wert-unbekannt');
    });
});
