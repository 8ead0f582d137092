import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export const ROOT = join(import.meta.dirname, '../..');
export const EXAMPLES = join(ROOT, 'examples');
export const LAUNCHER = join(ROOT, 'packages/cli/bin/riv.js');

export interface RivResult {
    readonly code: number | null;
    readonly out: string;
    readonly err: string;
}

/** Runs the bundled program as a process of its own. */
export function riv(args: readonly string[], cwd: string, env: NodeJS.ProcessEnv = {}): RivResult {
    const clean = { ...process.env, NO_COLOR: undefined, FORCE_COLOR: undefined, ...env };
    const { status, stdout, stderr } = spawnSync(process.execPath, [LAUNCHER, ...args], { cwd, env: clean, encoding: 'utf8' });
    return { code: status, out: stdout, err: stderr };
}

const folders: string[] = [];

/** A temporary folder with the given files; it goes when the tests have run. */
export function project(files: Readonly<Record<string, string | Uint8Array>>): string {
    const folder = mkdtempSync(join(tmpdir(), 'riv-test-'));
    folders.push(folder);
    for (const [name, content] of Object.entries(files)) {
        mkdirSync(dirname(join(folder, name)), { recursive: true });
        writeFileSync(join(folder, name), content);
    }
    return folder;
}

process.once('exit', () => {
    for (const folder of folders) {
        rmSync(folder, { recursive: true, force: true });
    }
});

export function nordfriesland(): string {
    return readFileSync(join(EXAMPLES, 'nordfriesland/vertrag.riv'), 'utf8');
}

/** The text with one place changed; where it stands several times the first counts. */
export function changed(text: string, from: string, to: string): string {
    if (!text.includes(from)) {
        throw new Error(`Nicht gefunden: ${from}`);
    }
    return text.replace(from, to);
}

/** All files below a folder, relative and sorted. */
export function filesBelow(folder: string): readonly string[] {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
        .sort();
}
