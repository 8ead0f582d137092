import type { BrowserMessageReader } from 'vscode-languageserver/browser';

type WorkerScope = ConstructorParameters<typeof BrowserMessageReader>[0];

/** The worker that this code runs in. Its type belongs to the browser, whose library the rest of the server must not see. */
export function workerScope(): WorkerScope {
    return globalThis as unknown as WorkerScope;
}
