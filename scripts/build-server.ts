/** Bundles the language server: one file for Node (IPC, stdio) and one for a web worker, from the same code. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

const server = join(import.meta.dirname, '..', 'packages', 'server');
const options = { bundle: true, minify: true, legalComments: 'none', logLevel: 'warning' } as const;

mkdirSync(join(server, 'dist'), { recursive: true });
await build({
    ...options,
    entryPoints: [join(server, 'src/node/main.ts')],
    outfile: join(server, 'dist/server.cjs'),
    format: 'cjs',
    platform: 'node',
    target: 'node20',
});
await build({
    ...options,
    entryPoints: [join(server, 'src/browser/main.ts')],
    outfile: join(server, 'dist/server.worker.js'),
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
});
