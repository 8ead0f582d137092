import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Paragraph } from './nodes.ts';
import { assignNumbers, numberParagraphs } from './number.ts';

const paragraph = (id: string): Paragraph => ({ kind: 'paragraph', id, basis: [], blocks: [], repealed: false });

describe('assignNumbers', () => {
    it('gives letters to what came later and leaves the rest', () => {
        const inserted = [false, false, true, true, false, true, false];
        expect(assignNumbers(inserted)).toEqual(['1', '2', '2a', '2b', '3', '3a', '4']);
    });

    it('gives no letter where nothing stands before', () => {
        expect(assignNumbers([true, false])).toEqual(['1', '2']);
    });

    it('goes on after z', () => {
        const numbers = assignNumbers([false, ...Array.from({ length: 28 }, () => true)]);
        expect(numbers.slice(26)).toEqual(['1z', '1aa', '1ab']);
    });

    it('never gives a number twice', () => {
        fc.assert(
            fc.property(fc.array(fc.boolean(), { maxLength: 80 }), (inserted) => {
                const numbers = assignNumbers(inserted);
                expect(new Set(numbers).size).toBe(inserted.length);
            }),
        );
    });
});

describe('numberParagraphs', () => {
    it('leaves a single Absatz without number', () => {
        expect(numberParagraphs([paragraph('a')], new Set())[0]?.number).toBeUndefined();
    });

    it('numbers several', () => {
        const numbered = numberParagraphs([paragraph('a'), paragraph('b'), paragraph('c')], new Set(['b']));
        expect(numbered.map(({ number }) => number)).toEqual(['1', '1a', '2']);
    });
});
