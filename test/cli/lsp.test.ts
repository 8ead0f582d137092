import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { describe, expect, test } from 'vitest';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';
import type { InitializeResult, PublishDiagnosticsParams } from 'vscode-languageserver-protocol';
import { LAUNCHER, nordfriesland, project, ROOT, riv } from './run-riv.ts';

const DIST = 'packages/cli/dist';

describe('riv lsp', () => {
    test('speaks the protocol from initialize to exit and finds errors', async () => {
        const folder = project({ 'vertrag.riv': nordfriesland().replace('laufzeit 20 jahre', 'laufzeit 2 jahre') });
        const child = spawn(process.execPath, [LAUNCHER, 'lsp', '--stdio', `--clientProcessId=${process.pid}`], { cwd: folder });
        const errors: string[] = [];
        child.stderr.on('data', (chunk: Buffer) => errors.push(chunk.toString('utf8')));
        const exited = new Promise<number | null>((resolve) => child.on('exit', resolve));
        const connection = createMessageConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
        const published = new Promise<PublishDiagnosticsParams>((resolve) =>
            connection.onNotification('textDocument/publishDiagnostics', resolve),
        );
        connection.listen();

        const uri = pathToFileURL(folder).toString();
        const initialized: InitializeResult = await connection.sendRequest('initialize', {
            processId: process.pid,
            rootUri: uri,
            capabilities: {},
            workspaceFolders: [{ uri, name: 'vertrag' }],
        });
        expect(initialized.serverInfo?.name).toBe('RIV');
        await connection.sendNotification('initialized', {});
        const textDocument = { uri: `${uri}/vertrag.riv`, languageId: 'riv', version: 1 };
        const text = readFileSync(join(folder, 'vertrag.riv'), 'utf8');
        await connection.sendNotification('textDocument/didOpen', { textDocument: { ...textDocument, text } });
        expect((await published).diagnostics.map(({ code }) => code)).toContain('außerhalb-korridor');

        await connection.sendRequest('shutdown');
        await connection.sendNotification('exit');
        expect(await exited).toBe(0);
        expect(errors.join('')).toBe('');
        connection.dispose();
    });

    test('asks for --stdio', () => {
        const { code, out, err } = riv(['lsp'], ROOT);
        expect(code).toBe(2);
        expect(out).toBe('');
        expect(err).toContain('riv lsp --stdio');
    });

    test('has German help', () => {
        const { code, out } = riv(['lsp', '--help'], ROOT);
        expect(code).toBe(0);
        expect(out).toContain('Aufruf: riv lsp --stdio');
        expect(out).toContain('spricht über Standardein- und -ausgabe');
        expect(out).not.toContain('clientProcessId');
    });

    test('no other command loads the server', async () => {
        const { metafile } = await build({
            absWorkingDir: ROOT,
            entryPoints: [`${DIST}/riv.js`],
            bundle: true,
            splitting: true,
            format: 'esm',
            platform: 'node',
            outdir: 'unwritten',
            write: false,
            metafile: true,
            logLevel: 'error',
        });
        const imports = Object.entries(metafile.inputs).flatMap(([from, input]) => input.imports.map((edge) => ({ from, ...edge })));
        const toServer = imports.filter(({ path }) => path === `${DIST}/server.cjs`);
        expect(toServer.map(({ kind }) => kind)).toEqual(['dynamic-import']);
        const command = toServer[0]?.from;
        expect(imports.filter(({ path }) => path === command).map(({ from, kind }) => ({ from, kind }))).toEqual([
            { from: `${DIST}/riv.js`, kind: 'dynamic-import' },
        ]);
    });
});
