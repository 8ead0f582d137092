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
