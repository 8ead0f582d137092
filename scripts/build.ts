/** Bundles the command line into `packages/cli/dist`: one file that every call loads and chunks for what only some calls need. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

const root = join(import.meta.dirname, '..');
const cli = join(root, 'packages/cli');

rmSync(join(cli, 'dist'), { recursive: true, force: true });
await build({
    absWorkingDir: root,
    entryPoints: [join(cli, 'src/riv.ts')],
    outdir: join(cli, 'dist'),
    chunkNames: 'chunks/[name]-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node22',
    minify: true,
    legalComments: 'linked',
    logLevel: 'warning',
});
