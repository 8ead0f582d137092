import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { chromiumPath } from './offline.ts';

export interface Browser {
    readonly context: BrowserContext;
    readonly page: Page;
    /** Hosts outside this machine that the page asked for; all such requests are refused. */
    readonly refusedHosts: ReadonlySet<string>;
    close(): Promise<void>;
}

const SWITCHES = [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-dev-shm-usage',
];

const LOOPBACK = /^(127\.0\.0\.1|localhost|.*\.localhost)$/;

/** Starts Chromium with a fresh profile that `close` removes. */
export async function launchBrowser(): Promise<Browser> {
    const profile = mkdtempSync(join(tmpdir(), 'riv-chromium-'));
    const context = await chromium.launchPersistentContext(profile, {
        executablePath: chromiumPath(),
        headless: true,
        locale: 'de-DE',
        viewport: { width: 1200, height: 740 },
        args: SWITCHES,
    });
    const refusedHosts = new Set<string>();
    await context.route(
        ({ hostname }) => !LOOPBACK.test(hostname),
        (route) => {
            refusedHosts.add(new URL(route.request().url()).hostname);
            return route.abort();
        },
    );
    const page = context.pages()[0] ?? (await context.newPage());
    if (process.env.RIV_VERBOSE) {
        page.on('console', (message) => console.log('  [Seite]', message.type(), message.text()));
    }
    return {
        context,
        page,
        refusedHosts,
        close: async () => {
            await context.close();
            removeFolder(profile);
        },
    };
}

/** Deletes a folder whose last writer may just be ending. */
export function removeFolder(folder: string): void {
    try {
        rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
    } catch (error) {
        console.warn(`# bleibt liegen: ${folder} (${error instanceof Error ? error.message : error})`);
    }
}
