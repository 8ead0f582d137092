import {
    type AstNode,
    type BuildOptions,
    DefaultDocumentBuilder,
    DocumentState,
    delayNextTick,
    isOperationCancelled,
    type LangiumDocument,
    type LangiumSharedCoreServices,
    OperationCancelled,
    type URI,
    UriUtils,
} from 'langium';
import { type CancellationToken, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { DependencyGraph } from './dependency-graph.ts';
import { ExportedNames } from './exported-names.ts';
import { StateWaiters } from './state-waiters.ts';

/** Turns of the event loop that a request takes from its arrival to its answer. */
const TURNS = 4;

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
    private readonly waiters = new StateWaiters();
    /** Texts that changed and that no update has taken note of. */
    private readonly announced = new Set<string>();
    /** Changes whose extent is being found out. */
    private lookups = 0;
    /** What the running update was told to have changed. */
    private starting: readonly URI[] = [];
    /** Why a document is not in a state after all, once no build is under way. */
    private outcome: ResponseError<never> | undefined;

    constructor(services: LangiumSharedCoreServices) {
        super(services);
        this.updateBuildOptions = { validation: true };
    }

    /** Until an update has taken note of it, nothing that is known of a changed text holds. */
    announceChange(uri: URI): void {
        this.announced.add(uri.toString());
    }

    /**
     * A change of which nobody knows yet what it touches: a closed file must be looked for, a project file read. Until the function that
     * is returned is called, nothing that is known of any document holds.
     */
    announceLookup(): () => void {
        this.lookups++;
        return () => {
            this.lookups--;
            this.waiters.check();
        };
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
        await this.answering(changed, () => super.update(changed, deleted, cancelToken));
    }

    override async build<T extends AstNode>(
        documents: LangiumDocument<T>[],
        options?: BuildOptions,
        cancelToken?: CancellationToken,
    ): Promise<void> {
        await this.answering([], () => super.build(documents, options, cancelToken));
    }

    /** Nobody waits for a build that came to its end or failed; a cancelled one is followed by the next. */
    private async answering(changed: readonly URI[], build: () => Promise<void>): Promise<void> {
        this.starting = changed;
        this.outcome = undefined;
        try {
            await build();
            this.outcome = new ResponseError(LSPErrorCodes.RequestFailed, 'Die Datei wird nicht geprüft.');
        } catch (error) {
            if (!isOperationCancelled(error)) {
                this.outcome = new ResponseError(LSPErrorCodes.RequestFailed, 'Die Prüfung ist an einem Fehler gescheitert.');
            }
            throw error;
        } finally {
            this.waiters.check();
        }
    }

    /** Langium calls this once the changed documents are reset: from here on their states tell the truth again. */
    protected override async emitUpdate(changed: URI[], deleted: URI[]): Promise<void> {
        for (const uri of this.starting) {
            this.announced.delete(uri.toString());
        }
        await super.emitUpdate(changed, deleted);
    }

    protected override async awaitDocumentState(state: DocumentState, uri: URI, cancelToken: CancellationToken): Promise<URI> {
        await this.waiters.wait(() => {
            if (this.lookups > 0 || this.announced.has(uri.toString())) {
                return false;
            }
            const document = this.langiumDocuments.getDocument(uri);
            if (document === undefined) {
                throw new ResponseError<never>(LSPErrorCodes.RequestFailed, `Die Datei ${uri.toString()} ist nicht bekannt.`);
            }
            return document.state >= state || this.isHopeless();
        }, cancelToken);
        return uri;
    }

    protected override async awaitBuilderState(state: DocumentState, cancelToken: CancellationToken): Promise<void> {
        await this.waiters.wait(() => this.isTold() && (this.currentState >= state || this.isHopeless()), cancelToken);
    }

    /** Whether the builds know of every change. */
    private isTold(): boolean {
        return this.announced.size === 0 && this.lookups === 0;
    }

    /** Never true: throws when no build is under way that could bring what is missing. */
    private isHopeless(): boolean {
        if (this.outcome !== undefined && this.isTold()) {
            throw this.outcome;
        }
        return false;
    }

    protected override async notifyDocumentPhase(
        document: LangiumDocument,
        state: DocumentState,
        cancelToken: CancellationToken,
    ): Promise<void> {
        // At once, for whatever was linked by whomever: if the build is interrupted here, the next one must know where the links lead.
        if (state === DocumentState.Linked) {
            this.graph.record(document);
        }
        await super.notifyDocumentPhase(document, state, cancelToken);
        this.waiters.check();
    }

    protected override async runCancelable(...args: Parameters<DefaultDocumentBuilder['runCancelable']>): Promise<void> {
        await super.runCancelable(...args);
        this.waiters.check();
    }

    /** Brings documents back to the state before linking, for changes that come from outside the documents (a project file). */
    relink(documents: Iterable<LangiumDocument>): void {
        for (const document of documents) {
            this.resetToState(document, DocumentState.ComputedScopes);
        }
    }

    /** What nobody looks at gives way before it is checked, long enough for a request to come through with all its turns. */
    protected override async validate(document: LangiumDocument, cancelToken: CancellationToken): Promise<void> {
        const isOpen = this.textDocuments?.get(document.uri) !== undefined;
        for (let turn = 0; turn < TURNS && !isOpen; turn++) {
            await delayNextTick();
        }
        if (cancelToken.isCancellationRequested) {
            throw OperationCancelled;
        }
        await super.validate(document, cancelToken);
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
        this.prepareBuild(all, options);
        await this.runCancelable(all, DocumentState.Parsed, cancelToken, (document) => this.read(document, cancelToken));
        const documents = all.filter((document) => this.langiumDocuments.getDocument(document.uri) === document);
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

    /** A file may vanish before it is read, or be locked: it is forgotten then. Otherwise it would stop every later build. */
    private async read(document: LangiumDocument, cancelToken: CancellationToken): Promise<void> {
        try {
            await this.langiumDocumentFactory.update(document, cancelToken);
        } catch (error) {
            if (isOperationCancelled(error)) {
                throw error;
            }
            this.langiumDocuments.deleteDocument(document.uri);
            this.cleanUpDeleted(document);
            this.names.remove([document.uri.toString()]);
            this.graph.forget(document.uri.toString());
            await this.emitUpdate([], [document.uri]);
        }
    }

    private async link(documents: LangiumDocument[], cancelToken: CancellationToken): Promise<void> {
        await this.runCancelable(documents, DocumentState.ComputedScopes, cancelToken, async (document) => {
            const { ScopeComputation } = this.serviceRegistry.getServices(document.uri).references;
            document.localSymbols = await ScopeComputation.collectLocalSymbols(document, cancelToken);
        });
        // Who asked a reference for its target while files were being read got an answer that does not hold any more. All of them are
        // forgotten before the first document is linked, for linking one asks the references of others.
        for (const document of documents.filter(({ state }) => state < DocumentState.Linked)) {
            this.serviceRegistry.getServices(document.uri).references.Linker.unlink(document);
        }
        await this.runCancelable(documents, DocumentState.Linked, cancelToken, (document) =>
            this.serviceRegistry.getServices(document.uri).references.Linker.link(document, cancelToken),
        );
        await this.runCancelable(documents, DocumentState.IndexedReferences, cancelToken, (document) =>
            this.indexManager.updateReferences(document, cancelToken),
        );
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
