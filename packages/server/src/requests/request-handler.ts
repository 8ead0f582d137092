import { DocumentState, isOperationCancelled, type LangiumDocument, ReadPriority, URI } from 'langium';
import type { LangiumSharedServices } from 'langium/lsp';
import { type CancellationToken, LSPErrorCodes, ResponseError, type TextDocumentIdentifier } from 'vscode-languageserver';

/**
 * Handles a request about one document: waits until the document has reached a state, then reads. An edit cannot begin while the
 * handler runs. A document that does not exist is answered with an error.
 */
export function createServerRequest<P extends { textDocument: TextDocumentIdentifier }, R>(
    services: LangiumSharedServices,
    state: DocumentState,
    handle: (document: LangiumDocument, params: P) => R | Promise<R>,
): (params: P, token: CancellationToken) => Promise<R | ResponseError<never>> {
    const builder = services.workspace.DocumentBuilder;
    return (params, token) => {
        const uri = URI.parse(params.textDocument.uri);
        return guarded(
            services,
            async () => {
                // What one contract says may rest on any other document of its project.
                await builder.waitUntil(Math.min(state, DocumentState.IndexedReferences), token);
                await builder.waitUntil(state, uri, token);
            },
            () => {
                const document = services.workspace.LangiumDocuments.getDocument(uri);
                if (document === undefined) {
                    throw new ResponseError<never>(LSPErrorCodes.RequestFailed, `Die Datei ${params.textDocument.uri} ist nicht bekannt.`);
                }
                return handle(document, params);
            },
        );
    };
}

/** Handles a request about the whole workspace. */
export function createWorkspaceRequest<P, R>(
    services: LangiumSharedServices,
    state: DocumentState,
    handle: (params: P) => R | Promise<R>,
): (params: P, token: CancellationToken) => Promise<R | ResponseError<never>> {
    return (params, token) =>
        guarded(
            services,
            () => services.workspace.DocumentBuilder.waitUntil(state, token),
            () => handle(params),
        );
}

/** The wait must be over before the lock is taken: a change waits for all reads, and a read that waits for a change waits forever. */
async function guarded<R>(
    services: LangiumSharedServices,
    wait: () => Promise<unknown>,
    read: () => R | Promise<R>,
): Promise<R | ResponseError<never>> {
    try {
        await services.workspace.WorkspaceManager.ready;
        await wait();
        return await services.workspace.WorkspaceLock.read(read, ReadPriority.Immediate);
    } catch (error) {
        if (isOperationCancelled(error)) {
            return new ResponseError<never>(LSPErrorCodes.RequestCancelled, 'Die Anfrage wurde abgebrochen.');
        }
        if (error instanceof ResponseError) {
            return new ResponseError<never>(error.code, error.message);
        }
        throw error;
    }
}
