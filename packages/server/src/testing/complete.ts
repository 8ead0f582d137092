import type { CompletionItem } from 'vscode-languageserver';
import { marked, openServer, type TestServer } from './open-server.ts';

/** A client that knows snippets. */
export const SNIPPETS = { textDocument: { completion: { completionItem: { snippetSupport: true } } } };

/** Proposals at the cursor mark `<|>` of a text. */
export async function complete(text: string, files: Readonly<Record<string, string>> = {}): Promise<CompletionItem[]> {
    const { text: clean } = marked(text);
    return completeIn(await openServer({ ...files, 'text.riv': clean }, SNIPPETS), text);
}

/** As `complete`, in a server that is already there. */
export async function completeIn(server: TestServer, text: string): Promise<CompletionItem[]> {
    const { text: clean, position } = marked(text);
    if (server.document('text.riv').textDocument.getText() !== clean) {
        await server.edit('text.riv', clean);
    }
    const params = { textDocument: { uri: server.uri('text.riv') }, position };
    return (await server.riv.lsp.CompletionProvider?.getCompletion(server.document('text.riv'), params))?.items ?? [];
}
