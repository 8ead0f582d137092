import { DocumentState, type LangiumDocument, TextDocument, URI } from 'langium';
import type { InitializeParams, Position, Range } from 'vscode-languageserver';
import { createServerServices, type ServerServices } from '../services.ts';
import { MemoryFileSystem } from './memory-file-system.ts';

export const FOLDER = 'file:///projekt';

/** A server without a connection over files in memory. Edits go the way they go in an editor. */
export interface TestServer extends ServerServices {
    readonly files: MemoryFileSystem;
    uri(name: string): string;
    document(name: string): LangiumDocument;
    /** Opens or changes a text in the editor and waits until everything is checked. */
    edit(name: string, text: string): Promise<void>;
    close(name: string): Promise<void>;
    /** Writes or deletes files outside the editor and tells the server. */
    write(changes: Readonly<Record<string, string | undefined>>): Promise<void>;
    settled(): Promise<void>;
    codes(name: string): string[];
}

/** Opens a server on files of one folder, by name. */
export async function openServer(
    files: Readonly<Record<string, string>>,
    capabilities: InitializeParams['capabilities'] = {},
): Promise<TestServer> {
    const fileSystem = new MemoryFileSystem();
    const uri = (name: string): string => (name.includes(':') ? name : URI.parse(`${FOLDER}/${name}`).toString());
    for (const [name, text] of Object.entries(files)) {
        fileSystem.files.set(uri(name), text);
    }
    const services = createServerServices({ fileSystemProvider: () => fileSystem });
    const { shared } = services;
    const folders = [{ uri: FOLDER, name: 'projekt' }];
    await shared.lsp.LanguageServer.initialize({ processId: null, rootUri: null, capabilities, workspaceFolders: folders });
    shared.lsp.LanguageServer.initialized({});
    await shared.workspace.WorkspaceManager.ready;
    const settled = async (): Promise<void> => {
        // A write that was queued by an event is behind this one; both are done when a read gets its turn.
        await shared.workspace.WorkspaceManager.ready;
        await Promise.resolve();
        await shared.workspace.WorkspaceLock.read(() => undefined);
        await shared.workspace.DocumentBuilder.waitUntil(DocumentState.Validated);
    };
    await settled();
    const versions = new Map<string, number>();
    const handler = shared.lsp.DocumentUpdateHandler;
    const document = (name: string): LangiumDocument => {
        const found = shared.workspace.LangiumDocuments.getDocument(URI.parse(uri(name)));
        if (found === undefined) {
            throw new Error(`Nicht geladen: ${name}`);
        }
        return found;
    };
    return {
        ...services,
        files: fileSystem,
        uri,
        document,
        settled,
        async edit(name, text) {
            const version = (versions.get(name) ?? 0) + 1;
            versions.set(name, version);
            const opened = TextDocument.create(uri(name), 'riv', version, text);
            shared.workspace.TextDocuments.set(opened);
            handler.didChangeContent?.({ document: opened });
            await settled();
        },
        async close(name) {
            const opened = shared.workspace.TextDocuments.get(uri(name));
            if (opened !== undefined) {
                shared.workspace.TextDocuments.delete(uri(name));
                handler.didCloseDocument?.({ document: opened });
            }
            await settled();
        },
        async write(changes) {
            const events = Object.entries(changes).map(([name, text]) => {
                const existed = fileSystem.files.has(uri(name));
                if (text === undefined) {
                    for (const file of [...fileSystem.files.keys()].filter((key) => key === uri(name) || key.startsWith(`${uri(name)}/`))) {
                        fileSystem.files.delete(file);
                    }
                } else {
                    fileSystem.files.set(uri(name), text);
                }
                return { uri: uri(name), type: text === undefined ? (3 as const) : existed ? (2 as const) : (1 as const) };
            });
            handler.didChangeWatchedFiles?.({ changes: events });
            await settled();
        },
        codes: (name) => (document(name).diagnostics ?? []).map(({ code }) => String(code)),
    };
}

/** Takes the cursor mark `<|>` or the range marks `⟦ ⟧` out of a text. */
export function marked(text: string): { readonly text: string; readonly position: Position; readonly range: Range } {
    const cursor = text.indexOf('<|>');
    const start = cursor >= 0 ? cursor : text.indexOf('⟦');
    const clean = text.replace(/<\|>|⟦|⟧/g, '');
    const end = cursor >= 0 ? cursor : text.indexOf('⟧') - 1;
    const lines = TextDocument.create('', '', 0, clean);
    return { text: clean, position: lines.positionAt(start), range: { start: lines.positionAt(start), end: lines.positionAt(end) } };
}

/** The part of a document that a range covers. */
export function textOf(document: LangiumDocument, range: Range): string {
    return document.textDocument.getText(range);
}
