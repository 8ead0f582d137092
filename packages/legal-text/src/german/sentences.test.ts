import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from './sentences.ts';

describe('splitSentences', () => {
    it.each([
        ['Erster Satz. Zweiter Satz.', 2],
        ['Nach § 14 Abs. 2 Nr. 3 gilt das nicht. Es gilt jenes.', 2],
        ['Er beginnt am 1. Januar 2027. Er endet 2046.', 2],
        ['Das gilt z. B. für Kassen und d. h. für alle.', 1],
        ['Das Ärztenetz e. V. zahlt. Die Kasse prüft.', 2],
        ['Gilt das? Ja! Es gilt.', 3],
        ['Sie sagt: „Es gilt.“ Danach folgt mehr.', 2],
        ['Die Frist endet am 31.12.2046. Danach gilt § 5.', 2],
        ['Ein Halbsatz; er zählt nicht.', 1],
        ['', 0],
    ])('%s', (text, count) => {
        expect(splitSentences(text)).toHaveLength(count);
    });

    it('loses no word', () => {
        fc.assert(
            fc.property(fc.lorem({ mode: 'sentences', maxCount: 6 }), (text) => {
                expect(splitSentences(text).join(' ')).toBe(text.trim());
            }),
        );
    });
});
