import { contractWith } from '@riv/language/testing/snippet';
import { expect, it } from 'vitest';
import { openServer, type TestServer } from '../testing/open-server.ts';
import { RivSemanticTokens } from './semantic-tokens.ts';

/** „word: type modifiers“ for each token of a document. */
async function tokens(server: TestServer, name: string): Promise<string[]> {
    const provider = new RivSemanticTokens(server.riv);
    const document = server.document(name);
    const { data } = await provider.semanticHighlight(document, { textDocument: { uri: document.uri.toString() } });
    const types = Object.keys(provider.tokenTypes);
    const modifiers = Object.entries(provider.tokenModifiers);
    const found: string[] = [];
    let line = 0;
    let character = 0;
    for (let index = 0; index < data.length; index += 5) {
        const [deltaLine = 0, deltaStart = 0, length = 0, type = 0, bits = 0] = data.slice(index, index + 5);
        character = deltaLine === 0 ? character + deltaStart : deltaStart;
        line += deltaLine;
        const word = document.textDocument.getText({ start: { line, character }, end: { line, character: character + length } });
        found.push([`${word}:`, types[type], ...modifiers.filter(([, bit]) => (bits & bit) !== 0).map(([modifier]) => modifier)].join(' '));
    }
    return found;
}

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
