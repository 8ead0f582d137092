import { existsSync, lstatSync, mkdirSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** A finished file that waits for being written. `path` is absolute. */
export interface OutputFile {
    readonly path: string;
    readonly content: string | Uint8Array;
}

export type WriteResult = { readonly ok: true } | { readonly ok: false; readonly path: string; readonly error: unknown };

interface Step {
    readonly path: string;
    readonly undo: () => void;
}

/**
 * Writes all files or none: every file goes to a temporary name beside its target first, then all are renamed. If anything fails, what
 * was there before is there again, and folders that were made are gone.
 */
export function writeAll(files: readonly OutputFile[]): WriteResult {
    const steps: Step[] = [];
    const leftovers: string[] = [];
    let current = '';
    try {
        for (const { path, content } of files) {
            current = path;
            makeFolder(dirname(path), steps);
            refuseFolder(path);
            const temporary = beside(path, 'neu');
            steps.push({ path, undo: () => rmSync(temporary, { force: true }) });
            writeFileSync(temporary, content);
        }
        for (const { path } of files) {
            current = path;
            if (existsSync(path)) {
                const kept = beside(path, 'alt');
                renameSync(path, kept);
                steps.push({ path, undo: () => renameSync(kept, path) });
                leftovers.push(kept);
            }
            renameSync(beside(path, 'neu'), path);
            steps.push({ path, undo: () => rmSync(path, { force: true }) });
        }
    } catch (error) {
        undoAll(steps);
        return { ok: false, path: current, error };
    }
    // The new files are in place; an old one that another program still holds open is only litter.
    undoAll(leftovers.map((kept) => ({ path: kept, undo: () => rmSync(kept, { force: true }) })));
    return { ok: true };
}

/** Makes a folder with all above it; each one that was missing can be taken back. */
function makeFolder(folder: string, steps: Step[]): void {
    if (existsSync(folder)) {
        return;
    }
    makeFolder(dirname(folder), steps);
    mkdirSync(folder);
    steps.push({ path: folder, undo: () => rmdirSync(folder) });
}

/** A file cannot take the place of a folder. Found out before anything is renamed. */
function refuseFolder(path: string): void {
    if (lstatSync(path, { throwIfNoEntry: false })?.isDirectory()) {
        throw Object.assign(new Error(path), { code: 'EISDIR' });
    }
}

function undoAll(steps: readonly Step[]): void {
    for (const { undo } of steps.toReversed()) {
        try {
            undo();
        } catch {
            // What cannot be taken back must not keep the rest from being taken back.
        }
    }
}

function beside(path: string, mark: string): string {
    return join(dirname(path), `.${basename(path)}.${process.pid}.${mark}`);
}
