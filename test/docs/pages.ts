import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '..', '..');

/** All pages of the manual and the README, by their paths from the root, sorted. */
export function manualPages(): readonly string[] {
    const docs = readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' }).map((file) => join('docs', file));
    return ['README.md', ...docs.filter((path) => path.endsWith('.md'))].sort();
}

export function readPage(path: string): string {
    return readFileSync(join(root, path), 'utf8');
}
