import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { toLegalDocument } from './assemble/to-legal-document.ts';
import { textOf } from './document/plain-text.ts';
import { paragraphsOf, sentencesOf } from './document/walk.ts';
import { editions } from './generated/templates.ts';
import { splitSentences } from './german/sentences.ts';
import { FIXTURE_NAMES, fixtureContract } from './testing/fixture-contract.ts';

const templates = new URL('../../../templates/', import.meta.url).pathname;

function sourcesOf(edition: string): ReadonlyMap<string, string> {
    const folder = join(templates, edition);
    const paths = readdirSync(join(folder, 'text'), { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.hbs'));
    return new Map(
        paths.map((path) => {
            const source = readFileSync(join(folder, 'text', path), 'utf8').normalize('NFC');
            return [`text/${path.replaceAll('\\', '/').normalize('NFC')}`, createHash('sha256').update(source).digest('hex')];
        }),
    );
}

describe('generated templates', () => {
    it.each(Object.entries(editions))('of edition %s are those of the sources', (edition, { preamble, sections, clauses, annexes }) => {
        const files = [...(preamble === undefined ? [] : [preamble]), ...sections, ...clauses, ...annexes];
        expect(new Map(files.map(({ path, sha256 }) => [path, sha256] as const))).toEqual(sourcesOf(edition));
    });

    it.each(FIXTURE_NAMES)('have one sentence per line: %s', (name) => {
        const { document } = toLegalDocument(fixtureContract(name));
        const lines = paragraphsOf(document!).flatMap((paragraph) =>
            sentencesOf(paragraph).map((sentence) => [paragraph.id, textOf(sentence.spans)] as const),
        );
        expect(lines.length).toBeGreaterThan(300);
        expect(lines.filter(([, text]) => splitSentences(text.replaceAll('\u00a0', ' ')).length > 1)).toEqual([]);
    });

    it.each(FIXTURE_NAMES)('end every sentence: %s', (name) => {
        const { document } = toLegalDocument(fixtureContract(name));
        const sentences = paragraphsOf(document!).flatMap((paragraph) => {
            const own = sentencesOf(paragraph);
            // A formula, a table or a form may stand in the middle of a sentence or take the place of its end.
            return own
                .filter((sentence) => sentence.items.length === 0 && paragraph.blocks.at(-1) === sentence)
                .map((sentence) => [sentence.id, textOf(sentence.spans)] as const);
        });
        expect(sentences.filter(([, text]) => !/[.:!?…“]$/.test(text))).toEqual([]);
    });
});
