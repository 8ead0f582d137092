import { amendmentWith } from '@riv/language/testing/amendment-snippet';
import { BASE_CONTRACT } from '@riv/language/testing/base-contract';
import { contractWith } from '@riv/language/testing/snippet';
import { type CstNode, CstUtils, GrammarAST } from 'langium';
import { describe, expect, it } from 'vitest';
import { exampleFiles } from '../../../../test/server/document-texts.ts';
import { atCursor } from '../testing/at.ts';
import { openServer } from '../testing/open-server.ts';
import { hover } from './hover.ts';

async function hoverAt(text: string, files?: Record<string, string>): Promise<string> {
    const { server, document, position } = await atCursor(text, files);
    const result = hover(server.riv, document, { textDocument: { uri: document.uri.toString() }, position });
    return (result?.contents as { value: string } | undefined)?.value ?? '';
}

describe('hover', () => {
    it.each<[string, string, string[]]>([
        [
            'a party: what it is and where it is declared',
            'verantwortlich A<|>OK',
            ['Krankenkasse AOK', 'AOK NordWest – Die Gesundheitskasse', 'aus text.riv'],
        ],
        ['a closed value: definition', 'kassenart A<|>OK', ['Allgemeine Ortskrankenkasse']],
        ['a keyword: label and norm', 'b<|>eitritt 01.01.2027', ['Beitritt', 'K9']],
        [
            'a line: range and source of the value',
            'anteil Kranken<|>kasse 20 %',
            ['zulässig 15\u00A0% bis 25\u00A0%', 'sieht 25\u00A0% vor'],
        ],
        ['a norm: the act', '"§ 140a Abs. 3 Sa<|>tz 1 Nr. 2 SGB V"', ['Fünftes Buch Sozialgesetzbuch']],
        ['a module of the library', 'modul Diabetisches<|>Fußsyndrom fassung', ['aus der Bibliothek']],
    ])('%s', async (_name, piece, expected) => {
        const plain = piece.replace('<|>', '');
        const text = await hoverAt(BASE_CONTRACT.replace(plain, piece));
        for (const part of expected) {
            expect(text).toContain(part);
        }
    });

    it('says nothing about braces and empty places', async () => {
        expect(await hoverAt(contractWith({ 'region {': 'region <|>{' }))).toBe('');
        expect(await hoverAt('<|>\n')).toBe('');
    });

    it('gives the calendar years of a range of fund years for each Kasse, in the library too', async () => {
        const server = await openServer({ 'text.riv': BASE_CONTRACT });
        const library = server.document('riv-lib:/2026.1/varianten/grund.riv');
        const offset = library.textDocument.getText().indexOf('fondsjahre 11');
        const position = library.textDocument.positionAt(offset);
        const result = hover(server.riv, library, { textDocument: { uri: library.uri.toString() }, position });
        expect(JSON.stringify(result?.contents)).toContain('- AOK NordWest – Die Gesundheitskasse: 2037 bis 2046');
    });

    it('shows in an amendment what the contract says', async () => {
        const { text, files } = amendmentWith('ändern kündigung {\nfr<|>ist 36 monate zum jahresende\n}');
        expect(await hoverAt(text, files)).toContain('sieht 24\u00A0Monate vor');
        const subject = amendmentWith('ändern kooperation {\ngegen<|>stand "Neues"\n}');
        expect(await hoverAt(subject.text, subject.files)).toMatch(/^\*\*Gegenstand der Kooperation.*Bisher vereinbart: `gegenstand "/s);
    });

    it('says what a clause is that another text names', async () => {
        const clause = '    klausel Eigene "Eigene Sache" hinter Haf<|>tung {\n        "Die Parteien handeln."\n    }\n';
        expect(await hoverAt(contractWith({ '    charta': `${clause}    charta` }))).toBe(
            '**Klausel Haftung**\n\nDer Vertrag darf den Wortlaut ersetzen.\n\n_aus „Regionale Integrierte Versorgung 2026.1“_',
        );
        const struck = amendmentWith(
            `${clause.replace('<|>', '').replace('    klausel', 'einfügen klausel')}streichen klausel Wid<|>erruf`,
        );
        expect(await hoverAt(struck.text, struck.files)).toContain('**Klausel Widerruf**\n\nDer Wortlaut der Bibliothek ist gesperrt.');
        expect(await hoverAt(contractWith({ '    charta': `${clause.replace('Haf<|>tung', 'Nirgends<|>')}    charta` }))).toBe('');
    });

    it('says first what a line is, then what is provided for it', async () => {
        const text = await hoverAt(BASE_CONTRACT.replace('anteil Kranken', 'an<|>teil Kranken'));
        expect(text.indexOf('**Anteil**')).toBe(0);
        expect(text.indexOf('Vorgabe:')).toBeGreaterThan(0);
    });

    it('explains every keyword of the examples', async () => {
        const server = await openServer(Object.fromEntries(exampleFiles().map(({ name, text }) => [name, text])));
        const silent = new Set<string>();
        for (const { name } of exampleFiles()) {
            const document = server.document(name);
            for (const leaf of CstUtils.flattenCst(document.parseResult.value.$cstNode as CstNode)) {
                if (GrammarAST.isKeyword(leaf.grammarSource) && /\p{L}{2}/u.test(leaf.text)) {
                    const position = document.textDocument.positionAt(leaf.offset);
                    if (hover(server.riv, document, { textDocument: { uri: document.uri.toString() }, position }) === undefined) {
                        silent.add(leaf.text);
                    }
                }
            }
        }
        // Units belong to their number, which says all there is to say.
        expect([...silent].sort()).toEqual(['wochen']);
    });
});
