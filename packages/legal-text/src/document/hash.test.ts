import { describe, expect, it } from 'vitest';
import { origin } from '../testing/fixture-values.ts';
import { hashOf } from './hash.ts';
import type { Paragraph, Sentence } from './nodes.ts';

const sentence = (text: string, rest: Partial<Sentence> = {}): Sentence => ({
    kind: 'sentence',
    id: text,
    position: 1,
    spans: [{ text }],
    items: [],
    closing: [],
    ...rest,
});
const paragraph = (blocks: readonly Sentence[], rest: Partial<Paragraph> = {}): Paragraph => ({
    kind: 'paragraph',
    id: 'a',
    basis: [],
    blocks,
    repealed: false,
    ...rest,
});

describe('hashOf', () => {
    const clause = paragraph([sentence('Die Kasse zahlt.')]);

    it('is a SHA-256', () => {
        expect(hashOf(clause)).toMatch(/^[0-9a-f]{64}$/);
    });

    it('does not see number, id, proofs and origin', () => {
        const same = paragraph(
            [sentence('Die Kasse zahlt.', { id: 'z', spans: [{ text: 'Die Kasse ' }, { text: 'zahlt.', origin: origin() }] })],
            {
                id: 'b',
                number: '7',
                basis: ['R1'],
            },
        );
        expect(hashOf(same)).toBe(hashOf(clause));
    });

    it('sees the words, the sentences and the target of a reference', () => {
        const others = [
            paragraph([sentence('Die Kasse zahlt nicht.')]),
            paragraph([sentence('Die Kasse '), sentence('zahlt.')]),
            paragraph([sentence('', { spans: [{ text: 'Die Kasse zahlt.', ref: 'x' }] })]),
            paragraph([], { repealed: true }),
        ];
        expect(new Set([clause, ...others].map(hashOf)).size).toBe(others.length + 1);
    });

    it('counts a reference by its target, not by its number', () => {
        const cited = (text: string) => paragraph([sentence('a', { spans: [{ text, ref: 'verguetung' }] })]);
        expect(hashOf(cited('§ 12'))).toBe(hashOf(cited('§ 13')));
    });
});
