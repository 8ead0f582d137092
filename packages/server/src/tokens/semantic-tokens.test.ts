import { contractWith } from '@riv/language/testing/snippet';
import type { SemanticTokenProvider } from 'langium/lsp';
import { expect, it } from 'vitest';
import { CancellationToken, type SemanticTokens, type SemanticTokensDelta } from 'vscode-languageserver';
import { openServer, type TestServer } from '../testing/open-server.ts';

const NEVER = CancellationToken.None;

function provider(server: TestServer): SemanticTokenProvider {
    return server.riv.lsp.SemanticTokenProvider as SemanticTokenProvider;
}

async function full(server: TestServer, name: string): Promise<SemanticTokens> {
    const document = server.document(name);
    return provider(server).semanticHighlight(document, { textDocument: { uri: document.uri.toString() } }, NEVER);
}

/** „word: type modifiers“ for each token. */
function read(server: TestServer, name: string, { data }: SemanticTokens): string[] {
    const { textDocument } = server.document(name);
    const types = Object.keys(provider(server).tokenTypes);
    const modifiers = Object.entries(provider(server).tokenModifiers);
    const found: string[] = [];
    let line = 0;
    let character = 0;
    for (let index = 0; index < data.length; index += 5) {
        const [deltaLine = 0, deltaStart = 0, length = 0, type = 0, bits = 0] = data.slice(index, index + 5);
        character = deltaLine === 0 ? character + deltaStart : deltaStart;
        line += deltaLine;
        const word = textDocument.getText({ start: { line, character }, end: { line, character: character + length } });
        found.push([`${word}:`, types[type], ...modifiers.filter(([, bit]) => (bits & bit) !== 0).map(([modifier]) => modifier)].join(' '));
    }
    return found;
}

const tokens = async (server: TestServer, name: string): Promise<string[]> => read(server, name, await full(server, name));

it('tells where lines come from and what names mean', async () => {
    const locked = '    zukunftsfonds {\n        aufrechnung erlaubt\n        zahlung im folgejahr abweichung "Grund"\n    }\n';
    const server = await openServer({ 'a.riv': contractWith({ '    charta': `${locked}    charta` }) });
    const own = await tokens(server, 'a.riv');
    expect(own).toEqual(
        expect.arrayContaining([
            'laufzeit: keyword inherited',
            'anteil: keyword overridden',
            'aufrechnung: keyword inherited locked',
            'Verbund: class library',
            'AOK: variable declaration',
            'AOK: variable',
            'AOK: enumMember',
            'Fußeinrichtung: interface library',
        ]),
    );
    const library = await tokens(server, 'riv-lib:/2026.1/varianten/grund.riv');
    expect(library).toEqual(
        expect.arrayContaining(['aufrechnung: keyword locked library', 'laufzeit: keyword library', 'RIV: class declaration']),
    );
});

it('names clauses wherever they are mentioned', async () => {
    const amendment =
        'nachtrag N "N" zu Muster {\n    wirksam ab 01.01.2030\n    einfügen klausel Neu "Neu" hinter Charta { "Text" }\n    streichen klausel Alt\n}\n';
    const server = await openServer({ 'n.riv': amendment });
    expect(await tokens(server, 'n.riv')).toEqual([
        'N: class declaration',
        'Neu: property declaration',
        'Charta: property',
        'Alt: property',
    ]);
});

it('gives a part of a file, cut at words', async () => {
    const server = await openServer({ 'a.riv': contractWith({}) });
    const document = server.document('a.riv');
    const word = document.textDocument.getText().indexOf('Verbund');
    const range = { start: document.textDocument.positionAt(word + 2), end: document.textDocument.positionAt(word + 4) };
    const part = await provider(server).semanticHighlightRange(document, { textDocument: { uri: server.uri('a.riv') }, range }, NEVER);
    expect(read(server, 'a.riv', part)).toEqual(['Verbund: class library']);
});

it('tells a client that knows the last state what has changed, and all others everything', async () => {
    const text = contractWith({});
    const server = await openServer({ 'a.riv': text, 'b.riv': contractWith({}).replaceAll('Muster', 'Zweiter') });
    await server.edit('a.riv', text);
    const delta = async (previousResultId: string): Promise<SemanticTokens | SemanticTokensDelta> =>
        provider(server).semanticHighlightDelta(
            server.document('a.riv'),
            { textDocument: { uri: server.uri('a.riv') }, previousResultId },
            NEVER,
        );
    const first = await full(server, 'a.riv');
    const other = await full(server, 'b.riv');
    expect(await delta(String(first.resultId))).toMatchObject({ edits: [] });

    const second = await full(server, 'a.riv');
    await server.edit('a.riv', text.replace('{', '{\n    // Zeile\n'));
    const range = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } };
    await provider(server).semanticHighlightRange(server.document('a.riv'), { textDocument: { uri: server.uri('a.riv') }, range }, NEVER);
    const change = (await delta(String(second.resultId))) as SemanticTokensDelta;
    const result = [...second.data];
    for (const { start, deleteCount, data = [] } of change.edits) {
        result.splice(start, deleteCount, ...data);
    }
    expect(change.edits.flatMap(({ data = [] }) => data).length).toBeLessThan(5);
    expect(result).not.toEqual(second.data);
    expect(result).toEqual((await full(server, 'a.riv')).data);

    expect(await delta(String(second.resultId))).not.toHaveProperty('edits');
    expect(await delta(String(other.resultId))).not.toHaveProperty('edits');
});
