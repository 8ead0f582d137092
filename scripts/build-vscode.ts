/**
 * Bundles the VS Code extension into `packages/vscode/dist`: client and server for Node, both again for the web worker, and the scripts of
 * the webviews. `--tests` adds the suites of test/vscode; `--package` puts the VSIX into `dist/`.
 */
import { copyFileSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BuildOptions, build, type Plugin } from 'esbuild';
import { extensionPages } from './rule-pages/extension-pages.ts';

const root = join(import.meta.dirname, '..');
const extension = join(root, 'packages/vscode');
const dist = join(extension, 'dist');
const start = performance.now();

/** What the packed extension may weigh, in megabytes. */
const LIMIT = 1.5;

const common: BuildOptions = {
    absWorkingDir: root,
    bundle: true,
    minify: true,
    legalComments: 'none',
    logLevel: 'warning',
    sourcemap: false,
    loader: { '.hbs': 'text' },
};
// VS Code 1.100 runs extensions and their servers on Node 20.
const node: BuildOptions = { ...common, platform: 'node', format: 'cjs', target: 'node20', external: ['vscode'] };
const worker: BuildOptions = { ...common, platform: 'browser', target: 'es2022', external: ['vscode'], define: { global: 'globalThis' } };
const page: BuildOptions = { ...common, platform: 'browser', format: 'iife', target: 'es2022' };

/** The browser build of mocha must find no module system, so that it puts itself on the global object. */
const mochaAsGlobal: Plugin = {
    name: 'mocha-as-global',
    setup: ({ onLoad }) =>
        onLoad({ filter: /[\\/]mocha[\\/]mocha\.js$/ }, ({ path }) => ({
            loader: 'js',
            contents: `(function (module, exports, define) {${readFileSync(path, 'utf8')}\n}).call(globalThis);`,
        })),
};

rmSync(dist, { recursive: true, force: true });
await Promise.all([
    build({ ...node, entryPoints: { extension: join(extension, 'src/node/main.ts') }, outdir: dist }),
    build({ ...node, entryPoints: { server: join(root, 'packages/server/src/node/main.ts') }, outdir: dist }),
    build({ ...worker, format: 'cjs', entryPoints: { 'extension-browser': join(extension, 'src/browser/main.ts') }, outdir: dist }),
    build({
        ...worker,
        format: 'iife',
        entryPoints: { 'server-browser': join(root, 'packages/server/src/browser/main.ts') },
        outdir: dist,
    }),
    build({ ...page, entryPoints: { preview: join(extension, 'src/webview/preview.ts') }, outdir: dist }),
]);
// Findings lead to the pages of their rules.
writeFileSync(join(dist, 'regeln.json'), JSON.stringify(extensionPages()));
if (process.argv.includes('--tests')) {
    await buildSuites();
}
if (process.argv.includes('--package')) {
    await packVsix();
}
console.log(`# Erweiterung gebaut in ${((performance.now() - start) / 1000).toFixed(1)} s`);

async function buildSuites(): Promise<void> {
    const suite = join(root, 'test/vscode/suite');
    const out = join(root, '.cache/vscode-suites');
    // The bundles are CommonJS in a folder whose nearest package.json says otherwise.
    mkdirSync(out, { recursive: true });
    writeFileSync(join(out, 'package.json'), '{ "type": "commonjs" }\n');
    const readable: BuildOptions = { minify: false, sourcemap: 'inline' };
    await Promise.all([
        build({
            ...node,
            ...readable,
            external: ['vscode', 'mocha'],
            entryPoints: { 'suite-node': join(suite, 'index-node.ts') },
            outdir: out,
        }),
        build({
            ...worker,
            ...readable,
            format: 'cjs',
            plugins: [mochaAsGlobal],
            entryPoints: { 'suite-web': join(suite, 'index-web.ts') },
            outdir: out,
        }),
    ]);
}

async function packVsix(): Promise<void> {
    const { createVSIX } = await import('@vscode/vsce');
    const packagePath = join(root, 'dist/riv.vsix');
    mkdirSync(join(root, 'dist'), { recursive: true });
    rmSync(packagePath, { force: true });
    copyFileSync(join(root, 'LICENSE'), join(extension, 'LICENSE.txt'));
    await createVSIX({ cwd: extension, packagePath, dependencies: false, allowMissingRepository: true });
    const megabytes = statSync(packagePath).size / 1e6;
    console.log(`# dist/riv.vsix: ${megabytes.toFixed(2)} MB`);
    if (megabytes > LIMIT) {
        throw new Error(`dist/riv.vsix ist größer als ${LIMIT} MB.`);
    }
}
