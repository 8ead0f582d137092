import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { createMessageConnection, type MessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';
import { type ClientCapabilities, type InitializeResult, type LogMessageParams, MessageType } from 'vscode-languageserver-protocol';

const ROOT = join(import.meta.dirname, '..', '..');

/** A client that talks to the bundled server over its standard streams, as an editor does. */
export interface Client {
    readonly connection: MessageConnection;
    readonly initialized: InitializeResult;
    readonly process: ChildProcess;
    /** What the server wrote to its error stream or logged as an error. */
    errors(): string;
    stop(): Promise<number | null>;
}

/** Everything an up-to-date editor announces. */
export const FULL: ClientCapabilities = {
    general: { positionEncodings: ['utf-16'] },
    workspace: {
        workspaceFolders: true,
        didChangeWatchedFiles: { dynamicRegistration: true },
        diagnostics: { refreshSupport: true },
        textDocumentContent: {},
    },
    textDocument: {
        completion: { completionItem: { snippetSupport: true } },
        diagnostic: {},
        hover: { contentFormat: ['markdown'] },
    },
};

let bundle: Promise<string> | undefined;

/** The server as one file, made once per run in a folder of its own. */
export function serverBundle(): Promise<string> {
    bundle ??= bundleServer();
    return bundle;
}

async function bundleServer(): Promise<string> {
    const folder = mkdtempSync(join(tmpdir(), 'riv-server-'));
    process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
    const outfile = join(folder, 'server.cjs');
    await build({
        entryPoints: [join(ROOT, 'packages/server/src/node/main.ts')],
        outfile,
        bundle: true,
        minify: true,
        format: 'cjs',
        platform: 'node',
        target: 'node20',
        logLevel: 'error',
    });
    return outfile;
}

/** Starts the server on a folder and waits for its capabilities. */
export async function startClient(
    folder: string,
    capabilities: ClientCapabilities = FULL,
    initializationOptions?: object,
): Promise<Client> {
    const child = spawn(process.execPath, [await serverBundle(), '--stdio'], { stdio: ['pipe', 'pipe', 'pipe'] });
    const chunks: string[] = [];
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk.toString('utf8')));
    const exited = new Promise<number | null>((resolve) => child.on('exit', resolve));
    const connection = createMessageConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
    connection.onRequest('client/registerCapability', () => null);
    connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) => items.map(() => null));
    connection.onRequest('workspace/diagnostic/refresh', () => null);
    connection.onNotification('window/logMessage', ({ type, message }: LogMessageParams) => {
        if (type === MessageType.Error) {
            chunks.push(message);
        }
    });
    connection.listen();
    const uri = pathToFileURL(folder).toString();
    const initialized: InitializeResult = await connection.sendRequest('initialize', {
        processId: process.pid,
        rootUri: uri,
        capabilities,
        initializationOptions,
        workspaceFolders: [{ uri, name: 'beispiele' }],
    });
    await connection.sendNotification('initialized', {});
    return {
        connection,
        initialized,
        process: child,
        errors: () => chunks.join(''),
        async stop() {
            await connection.sendRequest('shutdown');
            await connection.sendNotification('exit');
            const code = await exited;
            connection.dispose();
            return code;
        },
    };
}
