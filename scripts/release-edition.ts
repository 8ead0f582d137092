/**
 * Releases an edition of the library (`npm run release-edition -- 2026.1`): records the hash of its files. From then on a test fails
 * when one of them changes; a correction is a new edition.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { EDITION_FILE, type EditionFile, editionHash } from './edition-hash.ts';

const edition = process.argv[2] ?? '';
const folder = join(import.meta.dirname, '../templates', edition);
const path = join(folder, EDITION_FILE);

if (edition === '' || !existsSync(path)) {
    console.error('Aufruf: npm run release-edition -- FASSUNG (ein Ordner unter templates/ mit edition.json)');
    process.exitCode = 2;
} else {
    const current: EditionFile = JSON.parse(readFileSync(path, 'utf8'));
    const sha256 = editionHash(folder);
    if (current.status === 'Freigegeben' && current.sha256 !== sha256) {
        console.error(`Die Fassung ${edition} ist freigegeben und darf sich nicht mehr ändern. Legen Sie eine neue Fassung an.`);
        process.exitCode = 1;
    } else {
        const released: EditionFile = { edition, status: 'Freigegeben', sha256 };
        writeFileSync(path, `${JSON.stringify(released, undefined, 2)}\n`);
        console.log(`Fassung ${edition} freigegeben: ${sha256}`);
    }
}
