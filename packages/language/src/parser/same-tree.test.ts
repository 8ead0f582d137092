import { readFileSync } from 'node:fs';
import type { LangiumDocument } from 'langium';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Finding } from '../rules/finding.ts';
import { createRivLanguage } from '../services.ts';
import { type Plain, plainTree } from '../testing/plain-tree.ts';
import { closeWorkspace, openWorkspace } from '../workspace/open-workspace.ts';

const NORDFRIESLAND = readFileSync(new URL('../../../../examples/nordfriesland/vertrag.riv', import.meta.url), 'utf8');

const language = createRivLanguage();

interface Read {
    readonly tree: Plain;
    readonly errors: number;
    readonly findings: readonly Finding[];
    /** The text that a finding marks. */
    readonly marked: (finding: Finding) => string;
}

async function read(text: string): Promise<Read> {
    const workspace = await openWorkspace([{ uri: 'file:///projekt/vertrag.riv', text }], [], language);
    const document = workspace.documents[0] as LangiumDocument;
    const { parseResult, textDocument } = document;
    const result = {
        tree: plainTree(parseResult.value),
        errors: parseResult.lexerErrors.length + parseResult.parserErrors.length,
        findings: workspace.findings(document),
        marked: ({ range }: Finding) => textDocument.getText(range),
    };
    await closeWorkspace(workspace);
    return result;
}

let plain: Read;

beforeAll(async () => {
    plain = await read(NORDFRIESLAND);
    expect(plain.errors).toBe(0);
});

/** A line outside of texts of several lines. */
const LINES = NORDFRIESLAND.split('\n');
const insideBlock = LINES.map((_line, index) => (LINES.slice(0, index).join('\n').match(/"""/g)?.length ?? 0) % 2 === 1);

function eachLine(change: (line: string) => string): string {
    return LINES.map((line, index) => (insideBlock[index] === true || line.includes('"""') ? line : change(line))).join('\n');
}

describe('derselbe Baum', () => {
    it.each([
        [
            'Anmerkungen hinter jeder Zeile',
            eachLine((line) => (line.trim() === '' || /^\s*\/?\*/.test(line) ? line : `${line} // „so“ "nicht`)),
        ],
        [
            'Anmerkungen zwischen den Wörtern',
            eachLine((line) => (line.includes('"') || line.includes('*') ? line : line.replace(/(?<=\S) (?=\S)/g, ' /* { " */ '))),
        ],
        ['deutsche Anführungszeichen', NORDFRIESLAND.replace(/(?<!")"([^"\n]*)"(?!")/g, '„$1“')],
        ['englische Anführungszeichen', NORDFRIESLAND.replace(/(?<!")"([^"\n]*)"(?!")/g, '“$1”')],
        ['Guillemets', NORDFRIESLAND.replace(/(?<!")"([^"\n]*)"(?!")/g, '»$1«')],
        ['Zeilenenden aus Windows', NORDFRIESLAND.replace(/\n/g, '\r\n')],
        ['Byte Order Mark', `\uFEFF${NORDFRIESLAND}`],
        [
            'geschützte Leerzeichen',
            eachLine((line) => line.replace(/(?<=\S) (?=[\d%{E])/g, '\u00A0').replace(/"[^"]*"/g, (text) => text.replace(/\u00A0/g, ' '))),
        ],
        ['zerlegte Umlaute', NORDFRIESLAND.normalize('NFD')],
        [
            'weiche Trennstriche und unsichtbare Zeichen',
            NORDFRIESLAND.replace(/(?<=[a-zäöü]{3})(?=[a-zäöü]{3})/g, '\u00AD').replace(/ \{/g, '\u200B {'),
        ],
        ['alles auf einer Zeile', withoutLineBreaks(NORDFRIESLAND)],
    ])('%s', async (_case, text) => {
        expect(text).not.toBe(NORDFRIESLAND);
        const other = await read(text);
        expect(other.errors).toBe(0);
        expect(other.tree).toEqual(plain.tree);
    });
});

/** Line breaks matter in texts and behind `//` only. */
function withoutLineBreaks(text: string): string {
    const parts = text.replace(/\/\/.*$/gm, '').split('"""');
    return parts.map((part, index) => (index % 2 === 1 ? part : part.replace(/\n\s*/g, ' '))).join('"""');
}

describe('zerlegte Umlaute', () => {
    it('kosten genau einen Befund mehr', async () => {
        const text = NORDFRIESLAND.normalize('NFD');
        const other = await read(text);
        const own = other.findings.filter(({ code }) => code === 'zerlegte-zeichen');
        expect(own).toHaveLength(1);
        expect(other.findings.filter(({ code }) => code !== 'zerlegte-zeichen').map(({ code, message }) => `${code}: ${message}`)).toEqual(
            plain.findings.map(({ code, message }) => `${code}: ${message}`),
        );
        // It stands at the letter before the first combining mark.
        expect(own.map(other.marked)).toEqual([text.charAt(text.search(/[\u0300-\u036F]/) - 1)]);
    });

    it('verschieben keinen anderen Befund', async () => {
        const wrong = NORDFRIESLAND.replace('kassenart AOK', 'kassenart Hütte')
            .replace('laufzeit 20 jahre', 'laufzeit 60 jahre')
            .replace('art Ärztenetz', 'art Ärztenetze')
            .replace('verantwortlich AOKNordWest, Techniker', 'verantwortlich AOKNordWest, Tüchtiger');
        const composed = await read(wrong);
        const decomposed = await read(wrong.normalize('NFD'));
        const marks = (read: Read) =>
            read.findings
                .filter(({ code }) => code !== 'zerlegte-zeichen')
                .map((finding) => `${finding.code} ${finding.range.start.line} ${read.marked(finding).normalize('NFC')}`);
        expect(marks(decomposed)).toEqual(marks(composed));
        expect(marks(decomposed)).toEqual(
            expect.arrayContaining([
                expect.stringMatching(/^wert-unbekannt \d+ Hütte$/),
                expect.stringMatching(/^wert-unbekannt \d+ Ärztenetze$/),
                expect.stringMatching(/^name-unbekannt \d+ Tüchtiger$/),
                expect.stringMatching(/^außerhalb-korridor \d+ 60 jahre$/),
            ]),
        );
    });

    it('die Korrektur schreibt den ganzen Text in üblichen Zeichen', async () => {
        const text = NORDFRIESLAND.normalize('NFD');
        const other = await read(text);
        const fix = other.findings.find(({ code }) => code === 'zerlegte-zeichen')?.fixes[0];
        expect(fix?.edits).toEqual([{ start: 0, end: text.length, text: NORDFRIESLAND }]);
    });
});
