import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Says whether an edition is released; the hash over all its other files then stands for what must never change again. */
export interface EditionFile {
    readonly edition: string;
    readonly status: 'Entwurf' | 'Freigegeben';
    readonly sha256?: string;
}

export const EDITION_FILE = 'edition.json';

/** SHA-256 over names and contents of all files of an edition, in the order of their names; line ends do not count. */
export function editionHash(folder: string): string {
    const files = readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && entry.name !== EDITION_FILE)
        .map((entry) => join(entry.parentPath, entry.name))
        .map((path) => ({ path, name: relative(folder, path).split(sep).join('/').normalize('NFC') }))
        .sort((a, b) => (a.name < b.name ? -1 : 1));
    const hash = createHash('sha256');
    for (const { path, name } of files) {
        const content = readFileSync(path, 'utf8').replaceAll('\r\n', '\n');
        hash.update(`${name}\0${Buffer.byteLength(content)}\0${content}`);
    }
    return hash.digest('hex');
}
