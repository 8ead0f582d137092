/**
 * The same suites in desktop VS Code, for machines that may download one: `npm run test:electron`. `RIV_VSCODE=/usr/bin/code` takes an
 * installed one, `RIV_VSCODE_VERSION=1.100.3` another version. On Linux without a display: xvfb-run -a npm run test:electron.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { downloadAndUnzipVSCode, resolveCliArgsFromVSCodeExecutablePath, runTests } from '@vscode/test-electron';
import { removeFolder } from './harness/browser.ts';
import { ROOT } from './harness/offline.ts';
import { printResult } from './harness/results.ts';
import { fillWorkspace, linkCommandLine } from './harness/workspace.ts';
import type { SuiteResult } from './suite/collect.ts';

const vscodeExecutablePath = process.env.RIV_VSCODE ?? (await downloadAndUnzipVSCode(process.env.RIV_VSCODE_VERSION ?? 'stable'));
const folder = mkdtempSync(join(tmpdir(), 'riv-electron-'));
const workspace = join(folder, 'vertraege');
const resultFile = join(folder, 'result.json');
mkdirSync(workspace);
fillWorkspace(workspace);
linkCommandLine(workspace);
const profile = [`--user-data-dir=${join(folder, 'data')}`, `--extensions-dir=${join(folder, 'extensions')}`];
const [cli = '', ...args] = resolveCliArgsFromVSCodeExecutablePath(vscodeExecutablePath, { reuseMachineInstall: true });
const vsix = join(ROOT, 'dist/riv.vsix');
const { status } = spawnSync(cli, [...args, ...profile, '--install-extension', vsix], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
});
let exitCode = status ?? 1;
if (exitCode === 0) {
    try {
        await runTests({
            vscodeExecutablePath,
            extensionDevelopmentPath: join(ROOT, 'test/vscode/host'),
            extensionTestsPath: join(ROOT, '.cache/vscode-suites/suite-node.js'),
            extensionTestsEnv: { RIV_TEST_RESULT: resultFile },
            launchArgs: [workspace, ...profile, '--disable-workspace-trust'],
        });
    } catch (error) {
        console.error(String(error));
        exitCode = 1;
    }
}
const result = existsSync(resultFile) ? (JSON.parse(readFileSync(resultFile, 'utf8')) as SuiteResult) : undefined;
removeFolder(folder);
process.exit(printResult(result, exitCode) ? 0 : 1);
