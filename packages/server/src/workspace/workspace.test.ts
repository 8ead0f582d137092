import * as ast from '@riv/language/generated/ast';
import { amendmentWith } from '@riv/language/testing/amendment-snippet';
import { BASE_CONTRACT } from '@riv/language/testing/base-contract';
import { contractWith } from '@riv/language/testing/snippet';
import { type AstNode, AstUtils, DocumentState, URI } from 'langium';
import { describe, expect, it } from 'vitest';
import { openServer, type TestServer } from '../testing/open-server.ts';
import type { RivDocumentBuilder } from './document-builder.ts';

const REGIONAL = (name: string, percent: string): string =>
    `variante ${name} "Regionale Fassung" fassung 1.0 erweitert Verbund fassung 2026.1 {\n    erfolgsvergütung {\n        anteil Krankenkasse ${percent} % zulässig ${percent} % bis 25 %\n    }\n}\n`;
const OF_REGION = contractWith({ 'variante Verbund fassung 2026.1': 'variante Nord fassung 1.0' });

/** What a server says that reads the same files for the first time. */
async function freshCodes(server: TestServer): Promise<Record<string, unknown>> {
    return diagnosticsOf(await openServer(Object.fromEntries(server.files.files)));
}

function diagnosticsOf(server: TestServer): Record<string, unknown> {
    const documents = server.shared.workspace.LangiumDocuments.all.filter(({ uri }) => uri.scheme === 'file').toArray();
    return Object.fromEntries(documents.map(({ uri, diagnostics }) => [uri.toString(), diagnostics]));
}

describe('files of a project', () => {
    it('are checked although nobody opened them', async () => {
        const server = await openServer({
            'a.riv': contractWith({ 'laufzeit 20 jahre': 'laufzeit 2,5 %' }),
            'ordner/b.riv': BASE_CONTRACT,
        });
        expect(server.codes('a.riv')).toContain('satzbau');
        expect(server.codes('ordner/b.riv')).toEqual([]);
    });

    it('take their severities from riv.json, and again when it changes or goes', async () => {
        const server = await openServer({
            'a.riv': contractWith({ '        siegel\n    }\n    gesundheitskonferenz': '    }\n    gesundheitskonferenz' }),
        });
        const severity = (): unknown => server.document('a.riv').diagnostics?.find(({ code }) => code === 'siegel-fehlt')?.severity;
        expect(severity()).toBe(2);
        await server.write({ 'riv.json': '{ "severity": { "siegel-fehlt": "info" } }' });
        expect(severity()).toBe(3);
        await server.write({ 'riv.json': undefined });
        expect(severity()).toBe(2);
    });
});

describe('a change reaches every document that rests on it', () => {
    it('through the whole chain of variants', async () => {
        const server = await openServer({
            'nord.riv': REGIONAL('Nord', '20'),
            'küste.riv': REGIONAL('Küste', '20').replace('Verbund fassung 2026.1', 'Nord fassung 1.0'),
            'vertrag.riv': contractWith({ 'variante Verbund fassung 2026.1': 'variante Küste fassung 1.0' }),
        });
        await server.edit(
            'nord.riv',
            REGIONAL('Nord', '20').replace('erweitert Verbund fassung 2026.1', 'erweitert Partner fassung 2026.1'),
        );
        server.files.files.set(server.uri('nord.riv'), server.document('nord.riv').textDocument.getText());
        expect(diagnosticsOf(server)).toEqual(await freshCodes(server));
        expect(server.codes('vertrag.riv')).not.toEqual([]);
    });

    it('when a second file exports the same name', async () => {
        const server = await openServer({ 'nord.riv': REGIONAL('Nord', '20'), 'vertrag.riv': OF_REGION });
        await server.write({ 'a/nord.riv': REGIONAL('Nord', '22') });
        expect(diagnosticsOf(server)).toEqual(await freshCodes(server));
        await server.write({ 'a/nord.riv': undefined });
        expect(diagnosticsOf(server)).toEqual(await freshCodes(server));
    });

    it('when a better target appears', async () => {
        const server = await openServer({ 'vertrag.riv': OF_REGION, 'sub/nord.riv': REGIONAL('Nord', '20') });
        const target = (): string | undefined =>
            server
                .document('vertrag.riv')
                .references.flatMap((reference) => ('$nodeDescription' in reference && reference.$refText === 'Nord' ? [reference] : []))[0]
                ?.$nodeDescription?.documentUri.path;
        expect(target()).toBe('/projekt/sub/nord.riv');
        await server.write({ 'a-nord.riv': REGIONAL('Nord', '21') });
        expect(target()).toBe('/projekt/a-nord.riv');
    });

    it('between the amendments of one contract', async () => {
        const first = amendmentWith('einfügen klausel Neu "Neu" {\n"Satz."\n}').text;
        const second = amendmentWith('streichen klausel Neu', { wirksam: 'wirksam ab 01.01.2031' }).text.replace(
            'nachtrag Erster',
            'nachtrag Zweiter',
        );
        const server = await openServer({ 'vertrag.riv': BASE_CONTRACT, 'n1.riv': first, 'n2.riv': second });
        await server.write({ 'n1.riv': undefined });
        expect(diagnosticsOf(server)).toEqual(await freshCodes(server));
        await server.write({ 'n1.riv': first });
        expect(diagnosticsOf(server)).toEqual(await freshCodes(server));
    });

    it('when a riv.json makes it visible, or no longer', async () => {
        const first = amendmentWith('einfügen krankenkasse Neue "Neue Kasse" {\n}').text;
        const second = amendmentWith('umbenennen krankenkasse Neue in "Andere Kasse"').text.replace('nachtrag Erster', 'nachtrag Zweiter');
        const server = await openServer({ 'a/vertrag.riv': BASE_CONTRACT, 'n1.riv': first, 'a/n2.riv': second });
        expect(server.codes('a/n2.riv')).toContain('name-unbekannt');
        await server.write({ 'riv.json': '{}' });
        expect(server.codes('a/n2.riv')).not.toContain('name-unbekannt');
        await server.write({ 'riv.json': undefined });
        expect(server.codes('a/n2.riv')).toContain('name-unbekannt');
    });

    it('although a request looked at it while the other was being read', async () => {
        const first = amendmentWith('einfügen krankenkasse Neue "Neue Kasse" {\n}').text;
        const second = amendmentWith('umbenennen krankenkasse Neue in "Andere Kasse"').text.replace('nachtrag Erster', 'nachtrag Zweiter');
        const server = await openServer({ 'vertrag.riv': BASE_CONTRACT, 'n1.riv': first, 'n2.riv': second });
        const targets = (): AstNode[] =>
            AstUtils.streamAst(server.document('n2.riv').parseResult.value)
                .flatMap((node) => AstUtils.streamReferences(node))
                .flatMap(({ reference }) => ('ref' in reference && reference.ref !== undefined ? [reference.ref] : []))
                .toArray();
        const listener = server.shared.workspace.DocumentBuilder.onBuildPhase(DocumentState.Parsed, () => {
            listener.dispose();
            targets();
        });
        await server.edit('n1.riv', `${first}\n`);
        const roots = targets().map((target) => AstUtils.findRootNode(target));
        const trees = ['vertrag.riv', 'n1.riv'].map((name) => server.document(name).parseResult.value);
        expect(roots.map((root) => trees.indexOf(root))).toEqual([0, 1]);
    });

    it('although a request looked at a third one, which is linked after it, before the change was read', async () => {
        const first = amendmentWith('einfügen krankenkasse Neue "Neue Kasse" {\n}').text;
        const second = amendmentWith('umbenennen krankenkasse Neue in "Andere Kasse"').text.replace('nachtrag Erster', 'nachtrag Zweiter');
        const server = await openServer({ 'a2.riv': second, 'vertrag.riv': BASE_CONTRACT, 'z1.riv': first });
        expect(server.codes('a2.riv')).not.toContain('name-unbekannt');
        const listener = server.shared.workspace.DocumentBuilder.onUpdate(() => {
            listener.dispose();
            const [amendment] = (server.document('z1.riv').parseResult.value as ast.Document).elements.filter(ast.isAmendment);
            expect(amendment?.contract?.ref).toBeDefined();
        });
        await server.edit('vertrag.riv', `${BASE_CONTRACT}\n`);
        expect(server.codes('a2.riv')).not.toContain('name-unbekannt');
    });

    it('although the build in which it began to rest on it was interrupted', async () => {
        const first = amendmentWith('einfügen krankenkasse Neue "Neue Kasse" {\n}').text;
        const second = amendmentWith('umbenennen krankenkasse Neue in "Andere Kasse"').text.replace('nachtrag Erster', 'nachtrag Zweiter');
        const server = await openServer({ 'vertrag.riv': BASE_CONTRACT, 'n2.riv': second });
        const deleted: Promise<void>[] = [];
        const listener = server.shared.workspace.DocumentBuilder.onBuildPhase(DocumentState.Linked, async () => {
            listener.dispose();
            deleted.push(server.write({ 'n1.riv': undefined }));
            await new Promise((go) => setTimeout(go, 20));
        });
        await server.write({ 'n1.riv': first });
        await Promise.all(deleted);
        expect(server.codes('n2.riv')).toContain('name-unbekannt');
        expect(diagnosticsOf(server)).toEqual(await freshCodes(server));
    });
});

describe('nothing stale stays', () => {
    it('when a file is renamed or its folder deleted', async () => {
        const server = await openServer({ 'vertrag.riv': OF_REGION, 'v/nord.riv': REGIONAL('Nord', '20') });
        expect(server.codes('vertrag.riv')).not.toContain('name-unbekannt');
        await server.write({ v: undefined });
        expect(server.codes('vertrag.riv')).toContain('name-unbekannt');
        await server.write({ 'w/nord.riv': REGIONAL('Nord', '20') });
        expect(server.codes('vertrag.riv')).not.toContain('name-unbekannt');
    });

    it('when an editor closes without saving', async () => {
        const server = await openServer({ 'vertrag.riv': BASE_CONTRACT });
        await server.edit('vertrag.riv', 'vertrag');
        expect(server.codes('vertrag.riv')).toContain('satzbau');
        await server.close('vertrag.riv');
        expect(server.codes('vertrag.riv')).toEqual([]);
        await server.edit('untitled:neu.riv', 'vertrag');
        await server.close('untitled:neu.riv');
        expect(server.shared.workspace.LangiumDocuments.all.some(({ uri }) => uri.scheme === 'untitled')).toBe(false);
    });

    it('except what an editor still shows: its file may be deleted', async () => {
        const server = await openServer({ 'ordner/vertrag.riv': BASE_CONTRACT });
        await server.edit('ordner/vertrag.riv', 'vertrag');
        await server.write({ ordner: undefined });
        expect(server.codes('ordner/vertrag.riv')).toEqual(['satzbau']);
        await server.close('ordner/vertrag.riv');
        expect(diagnosticsOf(server)).toEqual({});
    });

    it('and no request reads an unknown file into the workspace', async () => {
        const server = await openServer({ 'vertrag.riv': BASE_CONTRACT });
        server.files.files.set(server.uri('out/kopie.riv'), BASE_CONTRACT);
        const read = server.shared.workspace.LangiumDocuments.getOrCreateDocument(URI.parse(server.uri('out/kopie.riv')));
        await expect(read).rejects.toThrow('Die Datei file:///projekt/out/kopie.riv ist nicht bekannt.');
        expect(Object.keys(diagnosticsOf(server))).toEqual([server.uri('vertrag.riv')]);
    });

    it('when a file vanishes while it is being read', async () => {
        const server = await openServer({ 'vertrag.riv': BASE_CONTRACT });
        server.shared.lsp.DocumentUpdateHandler.didChangeWatchedFiles?.({ changes: [{ uri: server.uri('fort.riv'), type: 1 }] });
        await server.settled();
        await server.edit('vertrag.riv', 'vertrag');
        expect(server.codes('vertrag.riv')).toContain('satzbau');
    });

    it('when a file cannot be read although it is there', async () => {
        const server = await openServer({ 'vertrag.riv': BASE_CONTRACT, 'gesperrt.riv': 'vertrag' });
        const { readFile } = server.files;
        server.files.readFile = async (uri) => {
            if (uri?.path.endsWith('gesperrt.riv') === true) {
                throw new Error('Zugriff verweigert');
            }
            return readFile.call(server.files, uri);
        };
        await server.write({ 'gesperrt.riv': 'variante', 'vertrag.riv': 'vertrag' });
        expect(server.codes('vertrag.riv')).toContain('satzbau');
        expect(Object.keys(diagnosticsOf(server))).toEqual([server.uri('vertrag.riv')]);
    });

    it('when edits come faster than they can be checked', async () => {
        const server = await openServer({ 'vertrag.riv': BASE_CONTRACT });
        const steps = [5, 50, 500, 900].map((length) => server.edit('vertrag.riv', BASE_CONTRACT.slice(0, length)));
        await Promise.all([...steps, server.edit('vertrag.riv', BASE_CONTRACT)]);
        await server.settled();
        expect(server.document('vertrag.riv').textDocument.getText()).toBe(BASE_CONTRACT);
        expect(server.codes('vertrag.riv')).toEqual([]);
    });
});

describe('who waits for a state is answered', () => {
    const soon = <T>(wait: Promise<T>): Promise<T | 'never'> =>
        Promise.race([wait, new Promise<'never'>((give) => setTimeout(() => give('never'), 500))]);

    it('only when a closed file has been looked for', async () => {
        const server = await openServer({ 'vertrag.riv': BASE_CONTRACT });
        await server.edit('vertrag.riv', 'vertrag');
        server.files.exists = async () => {
            await new Promise((go) => setTimeout(go, 20));
            return true;
        };
        const closed = server.close('vertrag.riv');
        await server.shared.workspace.DocumentBuilder.waitUntil(DocumentState.Validated);
        expect(server.codes('vertrag.riv')).toEqual([]);
        await closed;
    });

    it('although the wait began while others were told', async () => {
        const server = await openServer({ 'vertrag.riv': BASE_CONTRACT });
        const { DocumentBuilder } = server.shared.workspace;
        const waits: Promise<unknown>[] = [];
        DocumentBuilder.onBuildPhase(DocumentState.Validated, () => {
            waits.push(soon(DocumentBuilder.waitUntil(DocumentState.Validated)));
        });
        await server.edit('vertrag.riv', contractWith({ 'laufzeit 20 jahre': 'laufzeit 21 jahre' }));
        expect(await Promise.all(waits)).toEqual([undefined]);
    });

    it('although the change leaves nothing to check', async () => {
        const server = await openServer({ 'vertrag.riv': BASE_CONTRACT, 'leer.riv': '' });
        const { DocumentBuilder } = server.shared.workspace;
        const waits: Promise<unknown>[] = [];
        DocumentBuilder.onUpdate(() => {
            waits.push(soon(DocumentBuilder.waitUntil(DocumentState.Validated)));
        });
        await server.write({ 'leer.riv': undefined });
        expect(await Promise.all(waits)).toEqual([undefined]);
    });

    it('with an error when the document is deleted meanwhile', async () => {
        const server = await openServer({ 'vertrag.riv': BASE_CONTRACT, 'leer.riv': '' });
        const { DocumentBuilder } = server.shared.workspace;
        const { uri } = server.document('leer.riv');
        const waits: Promise<unknown>[] = [];
        const listener = DocumentBuilder.onBuildPhase(DocumentState.Parsed, async () => {
            listener.dispose();
            waits.push(soon(DocumentBuilder.waitUntil(DocumentState.Validated, uri).catch((error: Error) => error.message)));
            // The deletion interrupts the build for which the document was read.
            waits.push(server.write({ 'leer.riv': undefined }));
            await new Promise((go) => setTimeout(go, 20));
        });
        await server.write({ 'leer.riv': 'vertrag' });
        expect(await Promise.all(waits)).toEqual(['Die Datei file:///projekt/leer.riv ist nicht bekannt.', undefined]);
    });

    it('although the build that brought the state was cancelled at that moment', async () => {
        const server = await openServer({ 'vertrag.riv': BASE_CONTRACT, 'leer.riv': '' });
        const { DocumentBuilder } = server.shared.workspace;
        const { uri } = server.document('vertrag.riv');
        const later: Promise<unknown>[] = [];
        const listener = DocumentBuilder.onDocumentPhase(DocumentState.Validated, (document) => {
            if (document.uri.toString() === uri.toString()) {
                listener.dispose();
                // Cancels the running build; the change does not touch the contract any more.
                later.push(server.edit('leer.riv', '// neu'));
            }
        });
        const waits: Promise<unknown>[] = [];
        const start = DocumentBuilder.onUpdate(() => {
            start.dispose();
            waits.push(soon(DocumentBuilder.waitUntil(DocumentState.Validated, uri)));
        });
        await server.edit('vertrag.riv', contractWith({ 'laufzeit 20 jahre': 'laufzeit 21 jahre' }));
        await Promise.all(later);
        expect((await Promise.all(waits)).map(String)).toEqual([uri.toString()]);
    });

    it('for the text as it is now, also when an earlier build goes on', async () => {
        const server = await openServer({ 'vertrag.riv': BASE_CONTRACT, 'zweiter.riv': '', 'dritter.riv': '' });
        const { DocumentBuilder, LangiumDocuments } = server.shared.workspace;
        const { uri } = server.document('vertrag.riv');
        const seen: Promise<unknown>[] = [];
        const listener = DocumentBuilder.onDocumentPhase(DocumentState.Validated, (document) => {
            if (document.uri.toString() === uri.toString()) {
                listener.dispose();
                void server.edit('vertrag.riv', contractWith({ 'laufzeit 20 jahre': 'laufzeit 22 jahre' }));
                const text = DocumentBuilder.waitUntil(DocumentState.Validated, uri).then(
                    () => LangiumDocuments.getDocument(uri)?.parseResult.value.$cstNode?.text.match(/laufzeit \d+/)?.[0],
                );
                seen.push(soon(text));
            }
        });
        await server.edit('vertrag.riv', contractWith({ 'laufzeit 20 jahre': 'laufzeit 21 jahre' }));
        expect(await Promise.all(seen)).toEqual(['laufzeit 22']);
    });

    it('with an error when the check fails', async () => {
        const server = await openServer({ 'vertrag.riv': BASE_CONTRACT });
        const { DocumentBuilder } = server.shared.workspace;
        const { uri } = server.document('vertrag.riv');
        const listener = DocumentBuilder.onBuildPhase(DocumentState.Linked, () => {
            listener.dispose();
            throw new Error('defekt');
        });
        (DocumentBuilder as RivDocumentBuilder).announceChange(uri);
        const change = DocumentBuilder.update([uri], []).catch((error: Error) => error.message);
        const wait = soon(DocumentBuilder.waitUntil(DocumentState.Validated, uri).catch((error: Error) => error.message));
        expect(await change).toBe('defekt');
        expect(await wait).toBe('Die Prüfung ist an einem Fehler gescheitert.');
    });
});
