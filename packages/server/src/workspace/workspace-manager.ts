import { LIBRARY_FILES } from '@riv/language/library/generated/library';
import { PROJECT_FILE, parseProjectFile } from '@riv/language/project/project-file';
import { isSearchedFolder } from '@riv/language/project/searched-folder';
import type { Project, Projects } from '@riv/language/references/project';
import type { Finding } from '@riv/language/rules/finding';
import { LIBRARY_SCHEME } from '@riv/model/contract/origin';
import {
    DefaultWorkspaceManager,
    type FileSystemNode,
    type LangiumDocument,
    type LangiumDocumentFactory,
    type Stream,
    URI,
    UriUtils,
} from 'langium';
import type { LangiumSharedServices } from 'langium/lsp';
import type { WorkspaceFolder } from 'vscode-languageserver';

/** Files read at once: reading a large folder must not open all its files together. */
const BATCH = 64;

/** Loads the library, the project files and all `.riv` files of the opened folders, and checks them, open or not. */
export class RivWorkspaceManager extends DefaultWorkspaceManager {
    private readonly documentFactory: LangiumDocumentFactory;
    private readonly projects: () => Projects;
    private readonly projectFiles = new Map<string, Project>();

    constructor(services: LangiumSharedServices, projects: () => Projects) {
        super(services);
        this.documentFactory = services.workspace.LangiumDocumentFactory;
        this.projects = projects;
        this.initialBuildOptions = { validation: true };
    }

    override shouldIncludeEntry(entry: FileSystemNode): boolean {
        return entry.isDirectory ? isSearchedFolder(UriUtils.basename(entry.uri)) : super.shouldIncludeEntry(entry);
    }

    protected override async loadAdditionalDocuments(
        folders: WorkspaceFolder[],
        collector: (document: LangiumDocument) => void,
    ): Promise<void> {
        for (const [path, text] of Object.entries(LIBRARY_FILES)) {
            collector(this.documentFactory.fromString(text, URI.parse(`${LIBRARY_SCHEME}:/${path}`)));
        }
        await Promise.all(folders.map((folder) => this.loadProjectFiles(this.getRootFolder(folder))));
    }

    protected override async loadWorkspaceDocuments(uris: Stream<URI>, collector: (document: LangiumDocument) => void): Promise<void> {
        const all = uris.toArray();
        for (let start = 0; start < all.length; start += BATCH) {
            const batch = all.slice(start, start + BATCH).map(async (uri) => this.load(uri));
            for (const document of await Promise.all(batch)) {
                if (document !== undefined) {
                    collector(document);
                }
            }
        }
    }

    /** A file that cannot be read is no reason to do without the others. */
    private async load(uri: URI): Promise<LangiumDocument | undefined> {
        try {
            return this.langiumDocuments.getDocument(uri) ?? (await this.documentFactory.fromUri(uri));
        } catch {
            return undefined;
        }
    }

    /** Reads one `riv.json` anew, or forgets it. Returns whether anything about the projects changed. */
    async refreshProjectFile(uri: URI): Promise<boolean> {
        const before = JSON.stringify(this.projectFiles.get(uri.toString()));
        await this.readProjectFile(uri);
        this.publishProjects();
        return before !== JSON.stringify(this.projectFiles.get(uri.toString()));
    }

    /** Forgets the project files of a deleted folder. Returns whether there were any. */
    forgetProjectsBelow(folder: URI): boolean {
        const gone = [...this.projectFiles.keys()].filter((uri) => UriUtils.contains(folder, uri));
        for (const uri of gone) {
            this.projectFiles.delete(uri);
        }
        this.publishProjects();
        return gone.length > 0;
    }

    /** Reads the `riv.json` files below a folder. Returns whether there are any. */
    async loadProjectFiles(folder: URI): Promise<boolean> {
        const found: URI[] = [];
        await this.findProjectFiles(folder, found);
        await Promise.all(found.map((uri) => this.readProjectFile(uri)));
        this.publishProjects();
        return found.length > 0;
    }

    private async findProjectFiles(folder: URI, into: URI[]): Promise<void> {
        let entries: FileSystemNode[] = [];
        try {
            entries = await this.fileSystemProvider.readDirectory(folder);
        } catch {
            return;
        }
        for (const entry of entries) {
            if (entry.isFile && UriUtils.basename(entry.uri) === PROJECT_FILE) {
                into.push(entry.uri);
            } else if (entry.isDirectory && this.shouldIncludeEntry(entry)) {
                await this.findProjectFiles(entry.uri, into);
            }
        }
    }

    private async readProjectFile(uri: URI): Promise<void> {
        try {
            const text = await this.fileSystemProvider.readFile(uri);
            this.projectFiles.set(uri.toString(), { root: UriUtils.dirname(uri).toString(), ...parseProjectFile(text) });
        } catch {
            this.projectFiles.delete(uri.toString());
        }
    }

    /** What is wrong in each `riv.json`, by its URI. */
    projectFindings(): ReadonlyMap<string, readonly Finding[]> {
        return new Map([...this.projectFiles].map(([uri, { findings = [] }]) => [uri, findings]));
    }

    private publishProjects(): void {
        this.projects().setProjects([...this.projectFiles.values()]);
    }
}
