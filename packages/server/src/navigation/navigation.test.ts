import { amendmentWith } from '@riv/language/testing/amendment-snippet';
import { BASE_CONTRACT } from '@riv/language/testing/base-contract';
import { contractWith } from '@riv/language/testing/snippet';
import { describe, expect, it } from 'vitest';
import type { RivServerServices } from '../services.ts';
import { atCursor } from '../testing/at.ts';
import { openServer } from '../testing/open-server.ts';
import { definition } from './definition.ts';
import { implementation } from './implementation.ts';
import { highlights, references } from './references.ts';
import { typeDefinition } from './type-definition.ts';

type Find = typeof definition;

/** „file: text“ of each target. */
async function targets(find: Find, text: string, files?: Record<string, string>): Promise<string[]> {
    const { server, document, position } = await atCursor(text, files);
    return found(find, server.riv, document, position, (uri) => server.document(uri));
}

function found(
    find: Find,
    services: RivServerServices,
    document: Parameters<Find>[1],
    position: Parameters<Find>[2],
    open: (uri: string) => Parameters<Find>[1],
): string[] {
    return find(services, document, position).map(({ targetUri, targetSelectionRange }) => {
        const text = open(targetUri).textDocument.getText(targetSelectionRange).split('\n')[0];
        return `${targetUri.split('/').at(-1)}: ${text}`;
    });
}

const NORTH = 'variante Nord "Nord" fassung 1.0 erweitert Verbund fassung 2026.1 {\n    laufzeit 25 jahre zulässig 20 bis 30 jahre\n}\n';
const AMENDMENT = amendmentWith('ändern krankenkasse AOK {\nsitz "10115 Berlin"\n}\nstreichen klausel Beirat').text;

describe('definition', () => {
    it('leads from a name to its thing', async () => {
        expect(await targets(definition, contractWith({ 'verantwortlich AOK': 'verantwortlich A<|>OK' }))).toEqual(['text.riv: AOK']);
        expect(await targets(definition, contractWith({ 'als Fußeinrichtung': 'als Fuß<|>einrichtung' }))).toEqual([
            'dfs.riv: Fußeinrichtung',
        ]);
    });

    it('leads from a line to the one that it overrides', async () => {
        expect(
            await targets(
                definition,
                contractWith({
                    'variante Verbund fassung 2026.1': 'variante Nord fassung 1.0',
                    'laufzeit 20 jahre': 'lauf<|>zeit 20 jahre',
                }),
                { 'nord.riv': NORTH },
            ),
        ).toEqual(['nord.riv: laufzeit 25 jahre zulässig 20 bis 30 jahre']);
    });

    it('finds where a clause of the library is listed', async () => {
        expect(
            await targets(definition, AMENDMENT.replace('klausel Beirat', 'klausel Bei<|>rat'), { 'vertrag.riv': BASE_CONTRACT }),
        ).toEqual([expect.stringMatching(/^grund\.riv: klauseln Präambel, Beirat/)]);
    });
});

describe('type definition', () => {
    it('leads to variant, contract and module', async () => {
        expect(await targets(typeDefinition, BASE_CONTRACT.replace('vertrag Muster', 'vertrag Mus<|>ter'))).toEqual([
            'verbund.riv: Verbund',
        ]);
        expect(await targets(typeDefinition, AMENDMENT.replace('Erster', 'Ers<|>ter'), { 'vertrag.riv': BASE_CONTRACT })).toEqual([
            'vertrag.riv: Muster',
        ]);
        expect(await targets(typeDefinition, contractWith({ 'für AOK': 'f<|>ür AOK' }))).toEqual(['dfs.riv: DiabetischesFußsyndrom']);
    });
});

describe('implementation', () => {
    it('leads from a variant to those derived from it and to contracts', async () => {
        const files = { 'nord.riv': NORTH, 'nachtrag.riv': AMENDMENT };
        expect(await targets(implementation, contractWith({ 'variante Verbund': 'variante Ver<|>bund' }), files)).toEqual([
            'nord.riv: Nord',
            'text.riv: Muster',
        ]);
        expect(await targets(implementation, BASE_CONTRACT.replace('vertrag Muster', 'vertrag Mus<|>ter'), files)).toEqual([
            'nachtrag.riv: Erster',
        ]);
        expect(await targets(implementation, contractWith({ 'krankenkasse AOK "': 'krankenkasse A<|>OK "' }), files)).toEqual([
            'nachtrag.riv: ändern krankenkasse AOK {',
        ]);
    });

    it('leads from a line of the library to its overrides', async () => {
        const server = await openServer({ 'nord.riv': NORTH, 'vertrag.riv': BASE_CONTRACT });
        const library = server.document('riv-lib:/2026.1/varianten/grund.riv');
        const position = library.textDocument.positionAt(library.textDocument.getText().indexOf('laufzeit 20'));
        const lines = found(implementation, server.riv, library, position, (uri) => server.document(uri));
        expect(lines.sort()).toEqual(['nord.riv: laufzeit 25 jahre zulässig 20 bis 30 jahre', 'vertrag.riv: laufzeit 20 jahre']);
    });
});

describe('references', () => {
    it('reach other files and the wording of clauses', async () => {
        const clause = '    klausel Eigene "Eigene" hinter Beirat {\n        "Die «AOK» zahlt."\n    }\n';
        const { server, document, position } = await atCursor(
            contractWith({ 'krankenkasse AOK "': 'krankenkasse A<|>OK "', '    charta': `${clause}    charta` }),
            { 'nachtrag.riv': AMENDMENT },
        );
        const all = references(server.riv, document, position, true);
        expect(all.map(({ uri, range }) => server.document(uri).textDocument.getText(range))).toEqual(all.map(() => 'AOK'));
        expect(all.filter(({ uri }) => uri.endsWith('nachtrag.riv')).length).toBe(1);
        expect(
            all.some(
                ({ range }) =>
                    document.textDocument.getText({ start: { ...range.start, character: range.start.character - 1 }, end: range.end }) ===
                    '«AOK',
            ),
        ).toBe(true);
        expect(highlights(server.riv, document, position).length).toBe(all.length - 1);
    });
});
