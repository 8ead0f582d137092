import { PROJECT_FILE } from '@riv/language/project/project-file';
import { isLibraryUri } from '@riv/language/references/project';
import { type FileSystemProvider, type LangiumDocuments, type TextDocument, type TextDocumentProvider, URI, UriUtils } from 'langium';
import { DefaultDocumentUpdateHandler, type LangiumSharedServices } from 'langium/lsp';
import {
    type DidChangeWatchedFilesParams,
    FileChangeType,
    type FileSystemWatcher,
    type TextDocumentChangeEvent,
    WatchKind,
} from 'vscode-languageserver';
import type { RivDocumentBuilder } from './document-builder.ts';
import type { RivWorkspaceManager } from './workspace-manager.ts';

/** Follows what happens to the files: edits, closing, and changes from outside the editor. */
export class RivUpdateHandler extends DefaultDocumentUpdateHandler {
    private readonly documents: LangiumDocuments;
    private readonly fileSystem: FileSystemProvider;
    private readonly opened: TextDocumentProvider;

    constructor(services: LangiumSharedServices) {
        super(services);
        this.documents = services.workspace.LangiumDocuments;
        this.fileSystem = services.workspace.FileSystemProvider;
        this.opened = services.workspace.TextDocuments;
    }

    /** Only what can matter: any other file would cancel the running build. A deleted folder is reported without its files. */
    protected override getWatchers(): FileSystemWatcher[] {
        return [{ globPattern: '**/*.riv' }, { globPattern: `**/${PROJECT_FILE}` }, { globPattern: '**/*', kind: WatchKind.Delete }];
    }

    override didChangeContent(change: TextDocumentChangeEvent<TextDocument>): void {
        const uri = URI.parse(change.document.uri);
        if (!isLibraryUri(uri)) {
            (this.documentBuilder as RivDocumentBuilder).announceChange(uri);
            this.fireDocumentUpdate([uri], []);
        }
    }

    /** What was not saved is gone with the editor: the file counts again, and a text without a file counts no more. */
    didCloseDocument(change: TextDocumentChangeEvent<TextDocument>): void {
        const uri = URI.parse(change.document.uri);
        if (isLibraryUri(uri)) {
            return;
        }
        this.change(async () => ((await this.exists(uri)) ? [[uri], []] : [[], [uri]]));
    }

    override didChangeWatchedFiles({ changes }: DidChangeWatchedFilesParams): void {
        const uris = (deleted: boolean): URI[] =>
            [...new Set(changes.filter(({ type }) => (type === FileChangeType.Deleted) === deleted).map(({ uri }) => uri))].map((uri) =>
                URI.parse(uri),
            );
        this.applyFileChanges(uris(false), uris(true));
    }

    /** Files or folders that appeared, changed or vanished. Those that no document and no project is concerned with are ignored. */
    applyFileChanges(changed: readonly URI[], deleted: readonly URI[]): void {
        const manager = this.workspaceManager as RivWorkspaceManager;
        const relevant = deleted.filter((uri) => isProjectFile(uri) || this.holdsDocuments(uri));
        if (changed.length + relevant.length === 0) {
            return;
        }
        this.change(async () => {
            let projectsChanged = false;
            for (const uri of [...changed, ...relevant]) {
                projectsChanged = (await this.updateProjects(manager, uri, relevant.includes(uri))) || projectsChanged;
            }
            if (projectsChanged) {
                const own = this.documents.all.filter(({ uri }) => !isLibraryUri(uri));
                (this.documentBuilder as RivDocumentBuilder).relink(own);
            }
            const gone = relevant.filter((uri) => !isProjectFile(uri));
            return [[...changed.filter((uri) => !isProjectFile(uri)), ...this.stillOpen(gone)], gone];
        });
    }

    private async updateProjects(manager: RivWorkspaceManager, uri: URI, deleted: boolean): Promise<boolean> {
        if (isProjectFile(uri)) {
            return manager.refreshProjectFile(uri);
        }
        if (UriUtils.extname(uri) === '.riv') {
            return false;
        }
        return deleted ? manager.forgetProjectsBelow(uri) : manager.loadProjectFiles(uri);
    }

    private holdsDocuments(uri: URI): boolean {
        return this.documents.all.some((document) => UriUtils.contains(uri, document.uri));
    }

    /** What an editor still shows goes on to count, whatever becomes of its file: it is the editor that says when it closes. */
    private stillOpen(deleted: readonly URI[]): URI[] {
        return deleted.flatMap((uri) =>
            this.documents
                .getDocuments(uri)
                .map((document) => document.uri)
                .filter((below) => this.opened.get(below) !== undefined),
        );
    }

    private change(compute: () => Promise<[changed: URI[], deleted: URI[]]>): void {
        const known = (this.documentBuilder as RivDocumentBuilder).announceLookup();
        this.workspaceManager.ready
            .then(() =>
                this.workspaceLock.write(async (token) => {
                    const [changed, deleted] = await compute();
                    await this.documentBuilder.update(changed, deleted, token);
                }),
            )
            .catch((error: unknown) => console.error('Die Änderung der Dateien konnte nicht verarbeitet werden.', error))
            .finally(known);
    }

    private async exists(uri: URI): Promise<boolean> {
        try {
            return await this.fileSystem.exists(uri);
        } catch {
            return false;
        }
    }
}

function isProjectFile(uri: URI): boolean {
    return UriUtils.basename(uri) === PROJECT_FILE;
}
