/** Bundles the command line into `packages/cli/dist`: one file that every call loads and chunks for what only some calls need. */
import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { build } from 'esbuild';
import { asciiOnly, lazyFollows, slimProtocol, storedPackages } from './bundle/plugins.ts';

const root = join(import.meta.dirname, '..');
const cli = join(root, 'packages/cli');
const dist = join(cli, 'dist');
const entry = join(dist, 'riv.js');

const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [join(cli, 'src/riv.ts')],
    outdir: dist,
    chunkNames: 'chunks/[name]-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node22',
    minify: true,
    legalComments: 'linked',
    logLevel: 'warning',
    plugins: [slimProtocol, lazyFollows, storedPackages],
    write: false,
});

// The names of chunks tell their contents, so a program that is running keeps finding its own until the new entry is in place.
for (const { path, text } of [...outputFiles].sort((a, b) => Number(a.path === entry) - Number(b.path === entry))) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(`${path}.new`, path.endsWith('.js') ? asciiOnly(text) : text);
    renameSync(`${path}.new`, path);
}
const current = new Set(outputFiles.map(({ path }) => relative(dist, path)));
for (const name of readdirSync(dist, { recursive: true, withFileTypes: true })) {
    const path = relative(dist, join(name.parentPath, name.name));
    if (name.isFile() && !current.has(path)) {
        rmSync(join(dist, path));
    }
}
