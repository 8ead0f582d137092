import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SuiteResult } from '../suite/collect.ts';
import { type Browser, launchBrowser, removeFolder } from './browser.ts';
import { type CodeServer, startCodeServer } from './code-server.ts';
import type { Edition } from './offline.ts';
import { createSignal, within } from './race.ts';
import { createStopwatch } from './results.ts';

/** Milliseconds that a run may take on a busy machine. */
const LIMIT = 300_000;

export interface SuiteRun {
    readonly edition: Edition;
    readonly fillWorkspace: (folder: string) => void;
    readonly vsix: readonly string[];
    /** Folder of the extension that counts as under development. */
    readonly developmentPath: string;
    /** The bundle of the suites. */
    readonly testsPath: string;
    readonly timeout?: number;
    /** Where a picture of the page is put if the run does not end. */
    readonly failurePicture: string;
}

export interface SuiteOutcome {
    readonly exitCode: number;
    readonly result: SuiteResult | undefined;
}

/** Runs a bundle of mocha suites inside the extension host of a real VS Code, as `@vscode/test-electron` does on a desktop. */
export async function runSuites(run: SuiteRun): Promise<SuiteOutcome> {
    const stamp = createStopwatch();
    const folder = mkdtempSync(join(tmpdir(), 'riv-result-'));
    const resultFile = join(folder, 'result.json');
    const { edition, fillWorkspace, vsix } = run;
    const server = await startCodeServer({ edition, fillWorkspace, vsix, env: { RIV_TEST_RESULT: resultFile } });
    stamp('VS Code bereit');
    let browser: Browser | undefined;
    try {
        browser = await launchBrowser();
        const exitCode = await runInPage(browser, server, run);
        stamp(`Extension Host beendet mit ${exitCode}`);
        const result = existsSync(resultFile) ? (JSON.parse(readFileSync(resultFile, 'utf8')) as SuiteResult) : undefined;
        return { exitCode, result };
    } finally {
        await browser?.close();
        await server.stop();
        removeFolder(folder);
    }
}

async function runInPage({ page }: Browser, server: CodeServer, run: SuiteRun): Promise<number> {
    const exit = createSignal<number>();
    // The workbench calls these two where they exist; VS Code's own browser tests use them.
    await page.exposeFunction('codeAutomationLog', (_: string, parts: unknown[]) => {
        if (process.env.RIV_VERBOSE) {
            console.log(...parts);
        }
    });
    await page.exposeFunction('codeAutomationExit', (code: number) => exit.give(code));
    const payload = [
        ['extensionDevelopmentPath', server.remote(run.developmentPath)],
        ['extensionTestsPath', server.remote(run.testsPath)],
    ] as const;
    await page.goto(server.url(payload), { waitUntil: 'domcontentloaded' });
    const code = await within(run.timeout ?? LIMIT, exit.given);
    if (code === undefined) {
        console.error(`Die Prüfungen sind nicht fertig geworden.\n${server.log().slice(-3000)}`);
        await page.screenshot({ path: run.failurePicture });
        return 1;
    }
    return code;
}
