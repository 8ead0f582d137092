import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { type Diagnostic, FileChangeType, type WorkspaceDiagnosticReport } from 'vscode-languageserver-protocol';
import { type Client, startClient } from './client.ts';

const WRONG = '{ "severity": { "siegel-fehlt": "aus" } }\n';
const folder = mkdtempSync(join(tmpdir(), 'riv-projekt-'));
const path = join(folder, 'riv.json');
const uri = pathToFileURL(path).toString();

afterAll(() => rmSync(folder, { recursive: true }));

async function write({ connection }: Client, text: string): Promise<void> {
    writeFileSync(path, text);
    await connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri, type: FileChangeType.Changed }] });
}

const places = (diagnostics: readonly Diagnostic[]) => diagnostics.map(({ code, severity, range }) => [code, severity, range.start]);
const PLACES = [['riv-json-ungültig', 1, { line: 0, character: 16 }]];

describe('a riv.json that stops what the project produces', () => {
    it('has its findings where a client asks for those of the workspace', async () => {
        writeFileSync(path, WRONG);
        const client = await startClient(folder);
        const ask = async (): Promise<WorkspaceDiagnosticReport['items'][number] | undefined> => {
            const params = { previousResultIds: [{ uri, value: 'alt' }] };
            const report: WorkspaceDiagnosticReport = await client.connection.sendRequest('workspace/diagnostic', params);
            return report.items.find((item) => item.uri === uri);
        };
        const before = await ask();
        expect(before?.kind === 'full' && places(before.items)).toEqual(PLACES);
        await write(client, '{}\n');
        expect(await ask()).toMatchObject({ kind: 'full', items: [] });
        expect(await client.stop()).toBe(0);
    });

    it('has them pushed to any other client', async () => {
        writeFileSync(path, WRONG);
        const client = await startClient(folder, {});
        const pushed: Diagnostic[][] = [];
        client.connection.onNotification('textDocument/publishDiagnostics', (params: { uri: string; diagnostics: Diagnostic[] }) => {
            if (params.uri === uri) {
                pushed.push(params.diagnostics);
            }
        });
        // An answer comes behind everything that was pushed before.
        const settled = (): Promise<unknown> => client.connection.sendRequest('workspace/diagnostic', { previousResultIds: [] });
        await settled();
        expect(places(pushed.at(-1) ?? [])).toEqual(PLACES);
        await write(client, '{}\n');
        await settled();
        expect(pushed.at(-1)).toEqual([]);
        expect(await client.stop()).toBe(0);
    });
});
