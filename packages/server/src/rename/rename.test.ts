import { amendmentWith } from '@riv/language/testing/amendment-snippet';
import { contractWith } from '@riv/language/testing/snippet';
import { TextDocument } from 'langium';
import { describe, expect, it } from 'vitest';
import { atCursor } from '../testing/at.ts';
import { prepareRename, rename } from './rename.ts';

const AMENDMENT = amendmentWith('streichen leistungserbringer Netz').text;
const CONTRACT = contractWith({
    'leistungserbringer Netz "': 'leistungserbringer Ne<|>tz "',
    '    charta': '    klausel Eigene "Eigene" hinter Beirat {\n        "Das «Netz» und das Netzwerk."\n    }\n    charta',
});

describe('rename', () => {
    it('changes every file and the wording of clauses, and nothing else', async () => {
        const { server, document, position } = await atCursor(CONTRACT, { 'nachtrag.riv': AMENDMENT });
        const changes = rename(server.riv, document, position, 'Ärztenetz')?.changes ?? {};
        const after = Object.fromEntries(
            Object.entries(changes).map(([uri, edits]) => [
                uri.split('/').at(-1),
                TextDocument.applyEdits(server.document(uri).textDocument, edits),
            ]),
        );
        expect(after['nachtrag.riv']).toBe(AMENDMENT.replace('Netz', 'Ärztenetz'));
        expect(after['text.riv']).toContain('"Das «Ärztenetz» und das Netzwerk."');
        expect(after['text.riv']).toContain('mitglieder von Ärztenetz als Hausarztpraxis');
        await server.write({ 'text.riv': after['text.riv'], 'nachtrag.riv': after['nachtrag.riv'] });
        expect(server.codes('text.riv')).not.toContain('name-unbekannt');
        expect(server.codes('nachtrag.riv')).not.toContain('name-unbekannt');
    });

    it.each<[string, string, RegExp]>([
        ['a name that is taken', 'Klinik', /trägt schon: Leistungserbringer/],
        ['a keyword', 'kreis', /Schlüsselwort/],
        ['what is no name', 'Netz 2', /kein Name/],
    ])('refuses %s', async (_name, newName, message) => {
        const { server, document, position } = await atCursor(CONTRACT);
        expect(() => rename(server.riv, document, position, newName)).toThrow(message);
    });

    it('refuses the library, and offers nothing where there is no name', async () => {
        const library = await atCursor(contractWith({ 'variante Verbund': 'variante Ver<|>bund' }));
        expect(() => prepareRename(library.server.riv, library.document, library.position)).toThrow(/Bibliothek/);
        const keyword = await atCursor(contractWith({ 'beginn 01': 'beg<|>inn 01' }));
        expect(prepareRename(keyword.server.riv, keyword.document, keyword.position)).toBeUndefined();
    });
});
