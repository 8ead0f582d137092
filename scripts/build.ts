/**
 * Bundles the command line into `packages/cli/dist`: one file that every call loads and chunks for what only some calls need. The language
 * server is a bundle of its own: it needs the whole protocol, of which the command line has only a part.
 */
import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { type BuildOptions, build } from 'esbuild';
import { asciiOnly, lazyFollows, serverBeside, slimProtocol, storedPackages } from './bundle/plugins.ts';

const root = join(import.meta.dirname, '..');
const cli = join(root, 'packages/cli');
const dist = join(cli, 'dist');
const entry = join(dist, 'riv.js');

const common = {
    absWorkingDir: root,
    outdir: dist,
    bundle: true,
    platform: 'node',
    target: 'node22',
    minify: true,
    legalComments: 'linked',
    logLevel: 'warning',
    write: false,
} as const satisfies BuildOptions;
const bundles = await Promise.all([
    build({
        ...common,
        entryPoints: [join(cli, 'src/riv.ts')],
        chunkNames: 'chunks/[name]-[hash]',
        splitting: true,
        format: 'esm',
        plugins: [serverBeside, slimProtocol, lazyFollows, storedPackages],
    }),
    build({
        ...common,
        entryPoints: { server: join(root, 'packages/server/src/node/main.ts') },
        outExtension: { '.js': '.cjs' },
        format: 'cjs',
        plugins: [storedPackages],
    }),
]);
const outputFiles = bundles.flatMap((bundle) => bundle.outputFiles);

// The names of chunks tell their contents, so a program that is running keeps finding its own until the new entry is in place.
for (const { path, text } of [...outputFiles].sort((a, b) => Number(a.path === entry) - Number(b.path === entry))) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(`${path}.new`, /\.c?js$/.test(path) ? asciiOnly(text) : text);
    renameSync(`${path}.new`, path);
}
const current = new Set(outputFiles.map(({ path }) => relative(dist, path)));
for (const name of readdirSync(dist, { recursive: true, withFileTypes: true })) {
    const path = relative(dist, join(name.parentPath, name.name));
    if (name.isFile() && !current.has(path)) {
        rmSync(join(dist, path));
    }
}
