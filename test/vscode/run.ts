/**
 * Runs the editor tests in a real VS Code from the package registry: `node test/vscode/run.ts [node] [lowest] [web] [ui]`, without a name all
 * of them; with `--bilder` the pictures go into docs/bilder, else into .cache. VS Code, the bundles and dist/riv.vsix must be there (`npm run test:vscode` sees to it). Exit 1 if anything fails.
 */
import { copyFileSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Edition, ROOT } from './harness/offline.ts';
import { createStopwatch, printResult } from './harness/results.ts';
import { runSuites } from './harness/run-suites.ts';
import { runWebSuites } from './harness/run-web-suites.ts';
import { unpackVsix } from './harness/unpack-vsix.ts';
import { fillWorkspace, linkCommandLine } from './harness/workspace.ts';
import { runUi } from './ui/run-ui.ts';

const vsix = join(ROOT, 'dist/riv.vsix');
const cache = join(ROOT, '.cache/vscode');
const suites = join(ROOT, '.cache/vscode-suites');
mkdirSync(cache, { recursive: true });

const RUNS: Readonly<Record<string, () => Promise<boolean>>> = {
    node: () => inNode('current'),
    lowest: () => inNode('lowest'),
    web: inWeb,
    ui: () =>
        runUi({
            vsix,
            pictures: process.argv.includes('--bilder') ? join(ROOT, 'docs/bilder') : join(cache, 'bilder'),
            failurePicture: (story) => join(cache, `ui-gescheitert-${story}.png`),
        }),
};

const wanted = process.argv.slice(2).filter((name) => name !== '--bilder');
const stamp = createStopwatch();
let allPassed = true;
for (const name of wanted.length > 0 ? wanted : Object.keys(RUNS)) {
    const run = RUNS[name];
    if (run === undefined) {
        console.error(`Unbekannt: ${name}. Möglich sind: ${Object.keys(RUNS).join(', ')}.`);
        process.exit(2);
    }
    console.log(`\n## ${name}`);
    try {
        allPassed = (await run()) && allPassed;
    } catch (error) {
        console.error(error);
        allPassed = false;
    }
    stamp(name);
}
process.exit(allPassed ? 0 : 1);

/** The packed extension, installed; only an empty one that carries the tests counts as under development. */
async function inNode(edition: Edition): Promise<boolean> {
    const { result, exitCode } = await runSuites({
        edition,
        fillWorkspace: (folder) => {
            fillWorkspace(folder);
            linkCommandLine(folder);
        },
        vsix: [vsix],
        developmentPath: join(ROOT, 'test/vscode/host'),
        testsPath: join(suites, 'suite-node.js'),
        failurePicture: join(cache, `${edition}-gescheitert.png`),
    });
    return printResult(result, exitCode);
}

/** The unpacked extension with the suites in its folder, from which the web build loads them. */
async function inWeb(): Promise<boolean> {
    const extensionPath = join(cache, 'web-extension');
    const workspace = join(cache, 'web-workspace');
    unpackVsix(vsix, extensionPath);
    copyFileSync(join(suites, 'suite-web.js'), join(extensionPath, 'suite-web.js'));
    rmSync(workspace, { recursive: true, force: true });
    mkdirSync(workspace, { recursive: true });
    fillWorkspace(workspace);
    const { result, exitCode } = await runWebSuites({
        extensionPath,
        testsPath: join(extensionPath, 'suite-web.js'),
        workspace,
        failurePicture: join(cache, 'web-gescheitert.png'),
    });
    return printResult(result, exitCode);
}
