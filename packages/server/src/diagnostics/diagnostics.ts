import { isLibraryUri } from '@riv/language/references/project';
import { toDiagnostic } from '@riv/language/validation/to-diagnostic';
import { DocumentState, type LangiumDocument } from 'langium';
import type { LangiumSharedServices } from 'langium/lsp';
import type {
    CancellationToken,
    Connection,
    Diagnostic,
    DocumentDiagnosticReport,
    WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import type { RivLanguageServer } from '../language-server.ts';
import { createServerRequest, createWorkspaceRequest } from '../requests/request-handler.ts';
import type { RivWorkspaceManager } from '../workspace/workspace-manager.ts';
import { publicDiagnostics } from './public-diagnostics.ts';
import { resultId } from './result-id.ts';

/**
 * Findings of open and closed files. A client that asks for them gets them with result ids, so that an unchanged list is not sent
 * again; to all others they are pushed.
 */
export function addDiagnostics(connection: Connection, services: LangiumSharedServices): void {
    pushDiagnostics(connection, services);
    connection.languages.diagnostics.on(
        createServerRequest(services, DocumentState.Validated, (document, params): DocumentDiagnosticReport => {
            const items = diagnosticsOf(services, document);
            const id = resultId(items);
            return id === params.previousResultId ? { kind: 'unchanged', resultId: id } : { kind: 'full', resultId: id, items };
        }),
    );
    connection.languages.diagnostics.onWorkspace(
        createWorkspaceRequest(services, DocumentState.Validated, ({ previousResultIds }) => ({
            items: workspaceReports(services, new Map(previousResultIds.map(({ uri, value }) => [uri, value]))),
        })),
    );
}

function diagnosticsOf(services: LangiumSharedServices, document: LangiumDocument): Diagnostic[] {
    return toPublic(services, document.diagnostics ?? []);
}

function toPublic(services: LangiumSharedServices, diagnostics: readonly Diagnostic[]): Diagnostic[] {
    return publicDiagnostics(diagnostics, (services.lsp.LanguageServer as RivLanguageServer).abilities.rulePages);
}

/** Findings in the files `riv.json`, by URI: they are no documents of the language, and an error in one stops what its project produces. */
function projectDiagnostics(services: LangiumSharedServices): [uri: string, Diagnostic[]][] {
    const files = (services.workspace.WorkspaceManager as RivWorkspaceManager).projectFindings();
    return [...files].map(([uri, findings]) => [uri, toPublic(services, findings.map(toDiagnostic))]);
}

function workspaceReports(services: LangiumSharedServices, previous: ReadonlyMap<string, string>): WorkspaceDocumentDiagnosticReport[] {
    const documents = services.workspace.LangiumDocuments.all
        .filter(({ uri }) => !isLibraryUri(uri))
        .map((document): [uri: string, Diagnostic[]] => [document.uri.toString(), diagnosticsOf(services, document)])
        .toArray();
    const found = new Map([...documents, ...projectDiagnostics(services)]);
    const reports = [...found].map(([uri, items]): WorkspaceDocumentDiagnosticReport => {
        const version = services.workspace.TextDocuments.get(uri)?.version ?? null;
        const id = resultId(items);
        return id === previous.get(uri)
            ? { kind: 'unchanged', uri, version, resultId: id }
            : { kind: 'full', uri, version, resultId: id, items };
    });
    // What the client still shows of files that are gone is taken back.
    const gone = [...previous.keys()].filter((uri) => !found.has(uri));
    return [...reports, ...gone.map((uri): WorkspaceDocumentDiagnosticReport => ({ kind: 'full', uri, version: null, items: [] }))];
}

function pushDiagnostics(connection: Connection, services: LangiumSharedServices): void {
    const builder = services.workspace.DocumentBuilder;
    const abilities = () => (services.lsp.LanguageServer as RivLanguageServer).abilities;
    const push = (document: LangiumDocument): void => {
        void connection.sendDiagnostics({ uri: document.uri.toString(), diagnostics: diagnosticsOf(services, document) });
    };
    let pushedProjects: ReadonlyMap<string, Diagnostic[]> = new Map();
    // An update without documents has no build phases.
    const pushProjects = (): void => {
        const found = new Map(projectDiagnostics(services));
        for (const uri of new Set([...pushedProjects.keys(), ...found.keys()])) {
            const diagnostics = found.get(uri) ?? [];
            if (resultId(diagnostics) !== resultId(pushedProjects.get(uri) ?? [])) {
                void connection.sendDiagnostics({ uri, diagnostics });
            }
        }
        pushedProjects = found;
    };
    builder.onUpdate((_, deleted) => {
        if (!abilities().pullsDiagnostics) {
            pushProjects();
            for (const uri of deleted) {
                void connection.sendDiagnostics({ uri: uri.toString(), diagnostics: [] });
            }
        }
    });
    builder.onDocumentPhase(DocumentState.Validated, (document) => {
        if (!abilities().pullsDiagnostics && !isLibraryUri(document.uri)) {
            push(document);
        }
    });
    builder.onBuildPhase(DocumentState.Validated, (_: LangiumDocument[], token: CancellationToken) => {
        const { pullsDiagnostics, refreshesDiagnostics } = abilities();
        if (pullsDiagnostics && refreshesDiagnostics && !token.isCancellationRequested) {
            connection.languages.diagnostics.refresh().catch(() => undefined);
        }
    });
}
