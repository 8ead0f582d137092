/**
 * Makes `dist/riv`, one executable without Node beside it. It carries a V8 start-up snapshot: the parser is built, the library read and
 * the code of the rules compiled when the executable is made. Runs offline; the executable is for the machine it is made on.
 */
import { execFileSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { asciiOnly, lazyFollows, slimProtocol, storedPackages } from './bundle/plugins.ts';

const root = join(import.meta.dirname, '..');
const dist = join(root, 'dist');
const work = join(dist, 'sea');
const executable = join(dist, process.platform === 'win32' ? 'riv.exe' : 'riv');

/** Marks the place in the Node binary where the program goes (documentation of Node, “Single executable applications”). */
const FUSE = 'NODE_SEA_FUSE_fce680ab2cc467b6e072b8b5df1996b2';

/** Texts are written by code that stays outside the snapshot: a check never needs it, and every megabyte of heap delays each start. */
const renderFromAsset: Plugin = {
    name: 'render-from-asset',
    setup(setup) {
        setup.onResolve({ filter: /\/render-state\.ts$/ }, ({ path }) => ({ path, namespace: 'render-from-asset' }));
        setup.onLoad({ filter: /.*/, namespace: 'render-from-asset' }, () => ({
            contents: `export async function renderState(state, formats) {
                const { getAsset } = process.getBuiltinModule('node:sea');
                const { Script } = process.getBuiltinModule('node:vm');
                const script = new Script('(function (module, require) {' + getAsset('render.cjs', 'utf8') + '\\n})', { filename: 'render.cjs' });
                const module = { exports: {} };
                script.runInThisContext()(module, process.getBuiltinModule);
                return module.exports.renderState(state, formats);
            }`,
        }));
    },
};

/** The language server needs the whole protocol and stays outside the snapshot, too. */
const serverFromAsset: Plugin = {
    name: 'server-from-asset',
    setup(setup) {
        setup.onResolve({ filter: /^@riv\/server\/node\/main$/ }, ({ path }) => ({ path, namespace: 'server-from-asset' }));
        setup.onLoad({ filter: /.*/, namespace: 'server-from-asset' }, () => ({
            contents: `const { getAsset } = process.getBuiltinModule('node:sea');
                const { Script } = process.getBuiltinModule('node:vm');
                const script = new Script('(function (module, exports, require) {' + getAsset('server.cjs', 'utf8') + '\\n})', { filename: 'server.cjs' });
                const module = { exports: {} };
                script.runInThisContext()(module, module.exports, process.getBuiltinModule);`,
        }));
    },
};

/** The library for command lines can start other programs; ours never does. */
const noChildProcess: Plugin = {
    name: 'no-child-process',
    setup(setup) {
        setup.onResolve({ filter: /^node:child_process$/ }, ({ path }) => ({ path, namespace: 'no-child-process' }));
        setup.onLoad({ filter: /.*/, namespace: 'no-child-process' }, () => ({ contents: 'export default {}' }));
    },
};

async function bundle(entry: string, name: string, plugins: readonly Plugin[]): Promise<void> {
    const result = await build({
        bundle: true,
        format: 'cjs',
        platform: 'node',
        target: 'node24',
        minify: true,
        logLevel: 'warning',
        // Some libraries ask for their own address; any absolute one will do, since nothing is loaded from files.
        define: { 'import.meta.url': '"file:///C:/riv.cjs"' },
        absWorkingDir: root,
        entryPoints: [join(root, 'packages', entry)],
        outfile: join(work, name),
        plugins: [...plugins, storedPackages],
        write: false,
    });
    writeFileSync(join(work, name), asciiOnly(result.outputFiles[0]?.text ?? ''));
}

rmSync(work, { recursive: true, force: true });
mkdirSync(work, { recursive: true });
await bundle('cli/src/riv-snapshot.ts', 'riv.cjs', [renderFromAsset, serverFromAsset, noChildProcess, slimProtocol, lazyFollows]);
await bundle('outputs/src/render-state.ts', 'render.cjs', [slimProtocol, lazyFollows]);
await bundle('server/src/node/main.ts', 'server.cjs', []);

const config = {
    main: join(work, 'riv.cjs'),
    output: join(work, 'riv.blob'),
    assets: { 'render.cjs': join(work, 'render.cjs'), 'server.cjs': join(work, 'server.cjs') },
    disableExperimentalSEAWarning: true,
    useSnapshot: true,
};
writeFileSync(join(work, 'sea.json'), JSON.stringify(config));
execFileSync(process.execPath, ['--experimental-sea-config', join(work, 'sea.json')], {
    cwd: work,
    stdio: ['ignore', 'ignore', 'inherit'],
    // Node warns of built-in modules that it has not verified in snapshots; the tests of the executable are our proof.
    env: { ...process.env, NODE_NO_WARNINGS: '1', RIV_SAMPLE: join(root, 'examples/nordfriesland/vertrag.riv') },
});

const unfinished = `${executable}.new`;
copyFileSync(process.execPath, unfinished);
chmodSync(unfinished, 0o755);
if (process.platform === 'darwin') {
    execFileSync('codesign', ['--remove-signature', unfinished]);
}
const postject = [join(root, 'node_modules/postject/dist/cli.js'), unfinished, 'NODE_SEA_BLOB', config.output, '--sentinel-fuse', FUSE];
execFileSync(process.execPath, process.platform === 'darwin' ? [...postject, '--macho-segment-name', 'NODE_SEA'] : postject, {
    stdio: ['ignore', 'ignore', 'pipe'],
});
if (process.platform === 'darwin') {
    execFileSync('codesign', ['--sign', '-', unfinished]);
}
renameSync(unfinished, executable);
rmSync(work, { recursive: true, force: true });
console.log(`geschrieben: ${executable.slice(root.length + 1)}`);
