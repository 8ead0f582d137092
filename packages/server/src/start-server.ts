import { setInterruptionPeriod } from 'langium';
import {
    addCodeActionHandler,
    addCodeLensHandler,
    addCompletionHandler,
    addConfigurationChangeHandler,
    addDocumentHighlightHandler,
    addDocumentLinkHandler,
    addDocumentSymbolHandler,
    addDocumentUpdateHandler,
    addFileOperationHandler,
    addFindReferencesHandler,
    addFoldingRangeHandler,
    addFormattingHandler,
    addGoToImplementationHandler,
    addGoToTypeDefinitionHandler,
    addGotoDefinitionHandler,
    addHoverHandler,
    addInlayHintHandler,
    addRenameHandler,
    addSemanticTokenHandler,
    addTextDocumentContentRequestHandler,
    addTypeHierarchyHandler,
    addWorkspaceSymbolHandler,
    WorkspaceState,
} from 'langium/lsp';
import type { Connection } from 'vscode-languageserver';
import { addDiagnostics } from './diagnostics/diagnostics.ts';
import { addRequests } from './requests/add-requests.ts';
import { addSelectionRanges } from './selection/selection-range.ts';
import type { ServerServices } from './services.ts';

/**
 * Milliseconds after which a build gives way to what the client sends. A request takes several turns of the event loop, and each of
 * them waits that long while the other files of a large project are checked.
 */
const INTERRUPTION = 1;

/**
 * Connects the services to a client and listens. What looks at resolved contracts waits until the whole project is linked: a contract
 * rests on documents that its own file does not name.
 */
export function startServer(connection: Connection, services: ServerServices): void {
    setInterruptionPeriod(INTERRUPTION);
    const { shared } = services;
    addDocumentUpdateHandler(connection, shared);
    addFileOperationHandler(connection, shared);
    addConfigurationChangeHandler(connection, shared);
    addDiagnostics(connection, shared);
    addCompletionHandler(connection, shared, WorkspaceState.IndexedReferences);
    addHoverHandler(connection, shared);
    addGotoDefinitionHandler(connection, shared);
    addGoToTypeDefinitionHandler(connection, shared);
    addGoToImplementationHandler(connection, shared);
    addFindReferencesHandler(connection, shared);
    addDocumentHighlightHandler(connection, shared);
    addRenameHandler(connection, shared);
    addDocumentSymbolHandler(connection, shared, WorkspaceState.IndexedReferences);
    addWorkspaceSymbolHandler(connection, shared, WorkspaceState.IndexedReferences);
    addSemanticTokenHandler(connection, shared, WorkspaceState.IndexedReferences);
    addFoldingRangeHandler(connection, shared);
    addFormattingHandler(connection, shared);
    addCodeActionHandler(connection, shared);
    addCodeLensHandler(connection, shared, WorkspaceState.IndexedReferences);
    addInlayHintHandler(connection, shared, WorkspaceState.IndexedReferences);
    addDocumentLinkHandler(connection, shared);
    addTypeHierarchyHandler(connection, shared);
    addTextDocumentContentRequestHandler(connection, shared);
    addSelectionRanges(connection, shared);
    addRequests(connection, services);
    connection.onInitialize((params) => shared.lsp.LanguageServer.initialize(params));
    connection.onInitialized((params) => shared.lsp.LanguageServer.initialized(params));
    shared.workspace.TextDocuments.listen(connection);
    connection.listen();
}
