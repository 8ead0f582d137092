import { relative, resolve, sep } from 'node:path';

/** The path as every output prints it: relative to the working directory, with forward slashes. */
export function displayPath(cwd: string, path: string): string {
    const shown = relative(cwd, resolve(cwd, path));
    return (shown === '' ? '.' : shown).split(sep).join('/');
}

/** Order of file lists: by code unit, the same on every machine. */
export function comparePaths(a: string, b: string): number {
    return a < b ? -1 : a > b ? 1 : 0;
}
