import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { EDITION_FILE, type EditionFile, editionHash } from '../../scripts/edition-hash.ts';
import { ROOT } from './repository.ts';

const templates = join(ROOT, 'templates');
const editions = readdirSync(templates).filter((name) => /^\d{4}\.\d+$/.test(name));

describe('Editions of the library', () => {
    test('there is at least one', () => {
        expect(editions).toContain('2026.1');
    });

    test.for(editions)('%s: a released edition never changes', (edition) => {
        const file: EditionFile = JSON.parse(readFileSync(join(templates, edition, EDITION_FILE), 'utf8'));
        expect(file.edition).toBe(edition);
        expect(['Entwurf', 'Freigegeben']).toContain(file.status);
        expect(file.status === 'Freigegeben' ? file.sha256 : undefined).toBe(
            file.status === 'Freigegeben' ? editionHash(join(templates, edition)) : undefined,
        );
    });
});
