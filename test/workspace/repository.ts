import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const ROOT = join(import.meta.dirname, '../..');

/** Files that belong to the repository, tracked or new, relative with forward slashes. */
export function repositoryFiles(pattern: RegExp): readonly string[] {
    const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: ROOT, encoding: 'utf8' });
    return listed
        .split('\0')
        .filter((file) => pattern.test(file) && existsSync(join(ROOT, file)))
        .sort();
}

export function read(file: string): string {
    return readFileSync(join(ROOT, file), 'utf8');
}
