import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { launchBrowser } from '../harness/browser.ts';
import { startCodeServer } from '../harness/code-server.ts';
import { createStopwatch } from '../harness/results.ts';
import { NEWCOMER } from './newcomer.ts';
import { createPerson, type Person } from './person.ts';
import { READER } from './reader.ts';
import { RESTRICTED } from './restricted.ts';

export interface Scene {
    readonly title: string;
    play(person: Person, picture: (name: string) => Promise<void>, folder: string): Promise<void>;
}

export interface Story {
    readonly title: string;
    /** With workspace trust in force the folder opens in restricted mode. */
    readonly restricted: boolean;
    readonly fill: (folder: string) => void;
    readonly scenes: readonly Scene[];
}

export interface UiRun {
    readonly vsix: string;
    /** Folder for the pictures of the manual, which are made on the way. */
    readonly pictures: string;
    /** Where the picture of the page is put when a story fails. */
    readonly failurePicture: (story: string) => string;
}

/** The packed extension in VS Code, used through the page as a person would. */
export async function runUi(run: UiRun): Promise<boolean> {
    mkdirSync(run.pictures, { recursive: true });
    let passed = true;
    for (const story of [NEWCOMER, READER, RESTRICTED]) {
        passed = (await playStory(story, run)) && passed;
    }
    return passed;
}

async function playStory({ title, restricted, fill, scenes }: Story, { vsix, pictures, failurePicture }: UiRun): Promise<boolean> {
    const stamp = createStopwatch();
    const server = await startCodeServer({ edition: 'current', fillWorkspace: fill, vsix: [vsix], workspaceTrust: restricted });
    const browser = await launchBrowser();
    const { page, context } = browser;
    context.setDefaultTimeout(40_000);
    try {
        // There is no German VS Code in the package registry; what the extension itself says comes in German.
        await page.addInitScript(`Object.defineProperty(globalThis, '_VSCODE_NLS_LANGUAGE', { get: () => 'de', set: () => undefined })`);
        await page.goto(server.url(), { waitUntil: 'domcontentloaded' });
        await page.locator('.monaco-workbench .explorer-folders-view').waitFor({ timeout: 90_000 });
        // The palette shows what was there when it opened, so the extension must be known first.
        await page.locator('.activitybar [aria-label^="RIV"]').first().waitFor();
        stamp(`${title}: VS Code bereit, ${await page.locator('.activitybar [aria-label^="RIV"]').first().getAttribute('aria-label')}`);
        const person = createPerson(page);
        const begun = performance.now();
        for (const scene of scenes) {
            const start = performance.now();
            try {
                const picture = async (name: string): Promise<void> =>
                    void (await page.screenshot({ path: join(pictures, `${name}.png`) }));
                await scene.play(person, picture, server.workspace);
            } catch (error) {
                console.log(`NICHT ok - ${scene.title}\n${error instanceof Error ? error.stack : error}`);
                await page.screenshot({ path: failurePicture(title) });
                return false;
            }
            const minutes = ((performance.now() - begun) / 60_000).toFixed(1);
            console.log(
                `ok - ${scene.title} (${Math.round(performance.now() - start)} ms; bis hier ${person.keys()} Tasten, ${minutes} Minuten)`,
            );
        }
        return true;
    } finally {
        await browser.close();
        await server.stop();
        stamp(`${title}: beendet`);
    }
}
