import {
    type BuildOptions,
    DefaultDocumentBuilder,
    DocumentState,
    type LangiumDocument,
    type LangiumSharedCoreServices,
    OperationCancelled,
    type URI,
    UriUtils,
} from 'langium';
import { type CancellationToken, CancellationTokenSource, ResponseError } from 'vscode-languageserver';
import { DependencyGraph } from './dependency-graph.ts';
import { ExportedNames } from './exported-names.ts';

/** Rules whose proposals come from the whole project, not from what the text refers to. */
const PROPOSES_FROM_PROJECT: ReadonlySet<unknown> = new Set(['träger-nicht-zugelassen', 'modul-fehlt']);

/**
 * Builds what a change touches, and all of it: the documents that rest on a changed one, however indirectly, and those that use or
 * export a name whose exporters changed. Langium relinks only direct users of a changed document, so that a new override or a second
 * amendment would leave findings behind that no longer hold.
 */
export class RivDocumentBuilder extends DefaultDocumentBuilder {
    private readonly graph = new DependencyGraph();
    private readonly names = new ExportedNames();
    private touched: ReadonlySet<string> = new Set();
    private lostNames: ReadonlySet<string> = new Set();
    private waiting: readonly { readonly state: DocumentState; readonly go: () => void }[] = [];

    constructor(services: LangiumSharedCoreServices) {
        super(services);
        this.updateBuildOptions = { validation: true };
    }

    override async update(changed: URI[], deleted: URI[], cancelToken?: CancellationToken): Promise<void> {
        const gone = this.langiumDocuments.all
            .map((document) => document.uri)
            .filter((uri) => deleted.some((folder) => UriUtils.contains(folder, uri)))
            .map((uri) => uri.toString())
            .toArray();
        const seeds = [...changed.map((uri) => uri.toString()), ...gone];
        // Of a cancelled update the effects are still there: the documents it touched are in no final state.
        this.touched = this.graph.dependents(seeds);
        this.lostNames = this.names.remove(gone);
        for (const uri of gone) {
            this.graph.forget(uri);
        }
        await super.update(changed, deleted, cancelToken);
    }

    /**
     * In Langium whoever begins to wait while the listeners of a phase are called, or during a build that leaves nothing to do, waits
     * until the next edit. Here a phase that is over releases all who wait for it, whenever they began.
     */
    protected override awaitBuilderState(state: DocumentState, cancelToken: CancellationToken): Promise<void> {
        if (this.currentState >= state) {
            return Promise.resolve();
        }
        return new Promise((go, fail) => {
            const entry = { state, go };
            this.waiting = [...this.waiting, entry];
            cancelToken.onCancellationRequested(() => {
                this.waiting = this.waiting.filter((other) => other !== entry);
                fail(OperationCancelled);
            });
        });
    }

    protected override async runCancelable(...args: Parameters<DefaultDocumentBuilder['runCancelable']>): Promise<void> {
        await super.runCancelable(...args);
        const released = this.waiting.filter(({ state }) => state <= this.currentState);
        this.waiting = this.waiting.filter(({ state }) => state > this.currentState);
        for (const { go } of released) {
            go();
        }
    }

    /** As in Langium, but a wait for a document ends when that document is deleted, and what is wrong is said in German. */
    protected override async awaitDocumentState(state: DocumentState, uri: URI, cancelToken: CancellationToken): Promise<URI> {
        const own = new CancellationTokenSource();
        cancelToken.onCancellationRequested(() => own.cancel());
        const reached = (): Promise<URI> => super.awaitDocumentState(state, uri, own.token);
        try {
            return await Promise.race([reached(), this.awaitBuilderState(state, own.token).then(reached)]);
        } catch (error) {
            throw error instanceof ResponseError
                ? new ResponseError<never>(error.code, `Die Datei ${uri.toString()} ist nicht bekannt.`)
                : error;
        } finally {
            own.cancel();
        }
    }

    /** Brings documents back to the state before linking, for changes that come from outside the documents (a project file). */
    relink(documents: Iterable<LangiumDocument>): void {
        for (const document of documents) {
            this.resetToState(document, DocumentState.ComputedScopes);
        }
    }

    protected override shouldRelink(document: LangiumDocument, changedUris: Set<string>): boolean {
        return (
            this.touched.has(document.uri.toString()) ||
            this.usesAny(document, this.lostNames) ||
            document.diagnostics?.some(({ code }) => PROPOSES_FROM_PROJECT.has(code)) === true ||
            super.shouldRelink(document, changedUris)
        );
    }

    protected override async buildDocuments(all: LangiumDocument[], options: BuildOptions, cancelToken: CancellationToken): Promise<void> {
        const documents = await this.readable(all);
        this.prepareBuild(documents, options);
        await this.runCancelable(documents, DocumentState.Parsed, cancelToken, (document) =>
            this.langiumDocumentFactory.update(document, cancelToken),
        );
        await this.runCancelable(documents, DocumentState.IndexedContent, cancelToken, (document) =>
            this.indexManager.updateContent(document, cancelToken),
        );
        const renamed = this.names.update(documents, this.indexManager);
        const users = this.others(documents, (document) => this.usesAny(document, renamed));
        this.relink(users);
        const linking = [...documents, ...users];
        this.prepareBuild(users, options);
        await this.link(linking, cancelToken);
        const siblings = this.relatedAmendments(linking);
        this.relink(siblings);
        await super.buildDocuments([...linking, ...siblings], options, cancelToken);
    }

    /** A file may vanish before it is read; without this its absence would stop every later build. */
    private async readable(documents: LangiumDocument[]): Promise<LangiumDocument[]> {
        const gone = new Set<LangiumDocument>();
        for (const document of documents) {
            if (document.state === DocumentState.Changed && !(await this.canRead(document.uri))) {
                this.langiumDocuments.deleteDocument(document.uri);
                this.cleanUpDeleted(document);
                this.names.remove([document.uri.toString()]);
                this.graph.forget(document.uri.toString());
                gone.add(document);
            }
        }
        if (gone.size > 0) {
            await this.emitUpdate(
                [],
                [...gone].map(({ uri }) => uri),
            );
        }
        return documents.filter((document) => !gone.has(document));
    }

    private async canRead(uri: URI): Promise<boolean> {
        return this.textDocuments?.get(uri) !== undefined || (await this.fileSystemProvider.exists(uri));
    }

    private async link(documents: LangiumDocument[], cancelToken: CancellationToken): Promise<void> {
        await this.runCancelable(documents, DocumentState.ComputedScopes, cancelToken, async (document) => {
            const { ScopeComputation } = this.serviceRegistry.getServices(document.uri).references;
            document.localSymbols = await ScopeComputation.collectLocalSymbols(document, cancelToken);
        });
        await this.runCancelable(documents, DocumentState.Linked, cancelToken, (document) =>
            this.serviceRegistry.getServices(document.uri).references.Linker.link(document, cancelToken),
        );
        await this.runCancelable(documents, DocumentState.IndexedReferences, cancelToken, async (document) => {
            await this.indexManager.updateReferences(document, cancelToken);
            this.graph.record(document);
        });
    }

    /** The contracts that the built documents amend, with all their other amendments: the amendment may be new to them. */
    private relatedAmendments(documents: readonly LangiumDocument[]): LangiumDocument[] {
        const contracts = this.graph.amended(documents.map(({ uri }) => uri.toString()));
        if (contracts.length === 0) {
            return [];
        }
        const touched = this.graph.dependents(contracts);
        return this.others(documents, (document) => touched.has(document.uri.toString()));
    }

    private others(documents: readonly LangiumDocument[], wanted: (document: LangiumDocument) => boolean): LangiumDocument[] {
        const known = new Set(documents);
        return this.langiumDocuments.all.filter((document) => !known.has(document) && wanted(document)).toArray();
    }

    private usesAny(document: LangiumDocument, names: ReadonlySet<string>): boolean {
        return (
            names.size > 0 &&
            (document.references.some((reference) => names.has(reference.$refText)) ||
                this.names.exportsAny(document.uri.toString(), names))
        );
    }
}
