/** Measures the language server of the built command line over its standard streams, as an editor uses it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createMessageConnection, type MessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';

const LAUNCHER = join(import.meta.dirname, '../../packages/cli/bin/riv.js');

interface Server {
    readonly connection: MessageConnection;
    readonly child: ChildProcess;
}

interface Opened {
    readonly uri: string;
    readonly text: string;
}

export interface EditTimes {
    /** From the start of the process to the first findings of the opened file, in milliseconds. */
    readonly activation: number;
    /** From a keystroke to the findings, in milliseconds, sorted. */
    readonly edits: readonly number[];
    /** From the question to the proposals, in milliseconds, sorted. */
    readonly completions: readonly number[];
    /** Resident set after all of this in MB; undefined where the system does not tell. */
    readonly memory: number | undefined;
}

/** Opens a file of a folder, types letter after letter in a line of it and asks for proposals at the same place. */
export async function measureServer(folder: string, file: string, keystrokes: number): Promise<EditTimes> {
    const start = performance.now();
    const server = startServer(folder);
    const path = join(folder, file);
    const opened = { uri: pathToFileURL(path).toString(), text: readFileSync(path, 'utf8') };
    try {
        await initialize(server, folder);
        const textDocument = { uri: opened.uri, languageId: 'riv', version: 0, text: opened.text };
        await server.connection.sendNotification('textDocument/didOpen', { textDocument });
        await findings(server, opened);
        const activation = performance.now() - start;
        // The first edits run code that no editor session runs cold for long.
        await type(server, opened, 1, 5);
        const { edits, completions } = await type(server, opened, 6, keystrokes);
        return { activation, edits: sorted(edits), completions: sorted(completions), memory: memoryOf(server) };
    } finally {
        await server.connection.sendRequest('shutdown');
        await server.connection.sendNotification('exit');
        server.connection.dispose();
    }
}

function startServer(folder: string): Server {
    const child = spawn(process.execPath, [LAUNCHER, 'lsp', '--stdio'], { cwd: folder, stdio: ['pipe', 'pipe', 'inherit'] });
    const connection = createMessageConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
    connection.onRequest('client/registerCapability', () => null);
    connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) => items.map(() => null));
    connection.listen();
    return { connection, child };
}

async function initialize({ connection }: Server, folder: string): Promise<void> {
    const uri = pathToFileURL(folder).toString();
    await connection.sendRequest('initialize', {
        processId: process.pid,
        rootUri: uri,
        workspaceFolders: [{ uri, name: 'verträge' }],
        capabilities: { textDocument: { diagnostic: {}, completion: { completionItem: { snippetSupport: true } } } },
    });
    await connection.sendNotification('initialized', {});
}

async function findings({ connection }: Server, { uri }: Opened): Promise<void> {
    const report: { items?: unknown } = await connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } });
    if (!Array.isArray(report.items)) {
        throw new Error(`No findings for ${uri}`);
    }
}

/** One keystroke: the duration of the contract in the middle of the file gets another number. */
async function type(server: Server, opened: Opened, from: number, count: number): Promise<{ edits: number[]; completions: number[] }> {
    const edits: number[] = [];
    const completions: number[] = [];
    const places = [...opened.text.matchAll(/laufzeit (?=\d\d jahre)/g)];
    const place = places[Math.floor(places.length / 2)];
    const before = opened.text.slice(0, (place?.index ?? 0) + (place?.[0].length ?? 0)).split('\n');
    const line = before.length - 1;
    const character = before.at(-1)?.length ?? 0;
    const indent = before.at(-1)?.search(/\S/) ?? 0;
    for (let version = from; version < from + count; version++) {
        const range = { start: { line, character }, end: { line, character: character + 2 } };
        const started = performance.now();
        await server.connection.sendNotification('textDocument/didChange', {
            textDocument: { uri: opened.uri, version },
            contentChanges: [{ range, text: String(20 + (version % 10)) }],
        });
        await findings(server, opened);
        const found = performance.now();
        const proposals: { items: unknown[] } = await server.connection.sendRequest('textDocument/completion', {
            textDocument: { uri: opened.uri },
            position: { line, character: indent },
        });
        if (proposals.items.length === 0) {
            throw new Error('No proposals at the start of a line');
        }
        completions.push(performance.now() - found);
        edits.push(found - started);
    }
    return { edits, completions };
}

/** Linux tells the memory of another process; elsewhere it stays unknown. */
function memoryOf({ child }: Server): number | undefined {
    try {
        const kilobytes = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1];
        return kilobytes === undefined ? undefined : Number(kilobytes) / 1024;
    } catch {
        return undefined;
    }
}

function sorted(times: readonly number[]): number[] {
    return times.toSorted((a, b) => a - b);
}
