import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { build } from 'esbuild';
import { expect, it } from 'vitest';
import {
    AbstractMessageReader,
    AbstractMessageWriter,
    createMessageConnection,
    type DataCallback,
    type Disposable,
    type Message,
} from 'vscode-jsonrpc/node';
import type { DocumentDiagnosticReport, InitializeResult, WorkspaceDiagnosticReport } from 'vscode-languageserver-protocol';
import { EXAMPLES } from './document-texts.ts';

const ROOT = join(import.meta.dirname, '..', '..');

/** The messages of a web worker as Node's worker threads have them. */
const SHIM = `const { parentPort } = require('node:worker_threads');
globalThis.self = globalThis;
globalThis.postMessage = (message) => parentPort.postMessage(message);
globalThis.addEventListener = (type, listener) => parentPort.on(type, (data) => listener({ data }));
parentPort.on('message', (data) => globalThis.onmessage?.({ data }));
`;

class Reader extends AbstractMessageReader {
    private readonly worker: Worker;
    constructor(worker: Worker) {
        super();
        this.worker = worker;
    }
    listen(callback: DataCallback): Disposable {
        this.worker.on('message', callback);
        return { dispose: () => this.worker.off('message', callback) };
    }
}

class Writer extends AbstractMessageWriter {
    private readonly worker: Worker;
    constructor(worker: Worker) {
        super();
        this.worker = worker;
    }
    async write(message: Message): Promise<void> {
        this.worker.postMessage(message);
    }
    end(): void {
        // A worker has no end of its stream; it is terminated.
    }
}

it('runs as a web worker on a virtual workspace whose files only the client reaches', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'riv-worker-'));
    const outfile = join(folder, 'worker.cjs');
    await build({
        entryPoints: [join(ROOT, 'packages/server/src/browser/main.ts')],
        outfile,
        bundle: true,
        format: 'iife',
        platform: 'browser',
        banner: { js: SHIM },
        logLevel: 'error',
    });
    const worker = new Worker(outfile);
    const connection = createMessageConnection(new Reader(worker), new Writer(worker));
    const files: Readonly<Record<string, string>> = {
        'vscode-vfs://github/projekt/vertrag.riv': readFileSync(join(EXAMPLES, 'nordfriesland/vertrag.riv'), 'utf8'),
        'vscode-vfs://github/projekt/riv.json': '{ "severity": { "basisjahr-vorläufig": "off" } }',
    };
    const root = 'vscode-vfs://github/projekt';
    connection.onRequest('riv/fs/stat', ({ uri }: { uri: string }) =>
        uri in files ? { uri, folder: false } : uri === root ? { uri, folder: true } : null,
    );
    connection.onRequest('riv/fs/readFile', ({ uri }: { uri: string }) => files[uri] ?? null);
    connection.onRequest('riv/fs/readDirectory', ({ uri }: { uri: string }) =>
        uri === root ? Object.keys(files).map((file) => ({ uri: file, folder: false })) : [],
    );
    connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) => items.map(() => null));
    connection.listen();
    try {
        const initialized: InitializeResult = await connection.sendRequest('initialize', {
            processId: null,
            rootUri: root,
            capabilities: { textDocument: { diagnostic: {} }, workspace: { workspaceFolders: true } },
            workspaceFolders: [{ uri: root, name: 'projekt' }],
        });
        expect(initialized.serverInfo?.name).toBe('RIV');
        await connection.sendNotification('initialized', {});
        const { items }: WorkspaceDiagnosticReport = await connection.sendRequest('workspace/diagnostic', { previousResultIds: [] });
        expect(items.map((item) => [item.uri, (item as { items: unknown[] }).items])).toEqual([
            ['vscode-vfs://github/projekt/vertrag.riv', []],
            ['vscode-vfs://github/projekt/riv.json', []],
        ]);
        await connection.sendNotification('textDocument/didOpen', {
            textDocument: { uri: `${root}/neu.riv`, languageId: 'riv', version: 1, text: 'vertrag A "A" {\n    laufzeitt 20 jahre\n}\n' },
        });
        const report: DocumentDiagnosticReport = await connection.sendRequest('textDocument/diagnostic', {
            textDocument: { uri: `${root}/neu.riv` },
        });
        expect(JSON.stringify(report)).toContain('Gemeint ist wohl „laufzeit“.');
    } finally {
        connection.dispose();
        await worker.terminate();
        rmSync(folder, { recursive: true, force: true });
    }
});
