import type { Position } from 'vscode-languageserver';
import { marked, openServer, type TestServer } from './open-server.ts';

export interface AtCursor {
    readonly server: TestServer;
    readonly document: ReturnType<TestServer['document']>;
    readonly position: Position;
}

/** A server on one text with the cursor mark `<|>` and further files of the same folder. */
export async function atCursor(text: string, files: Readonly<Record<string, string>> = {}): Promise<AtCursor> {
    const { text: clean, position } = marked(text);
    const server = await openServer({ ...files, 'text.riv': clean });
    return { server, document: server.document('text.riv'), position };
}
