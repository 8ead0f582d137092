import { expect, it } from 'vitest';
import { itemCitation, itemLabel, itemStyle } from './item-label.ts';

it('counts 1., a), aa) in text and a), aa), aaa) under a number', () => {
    const labels = (under: boolean) => [0, 1, 2].map((depth) => itemLabel(itemStyle(depth, under), 2));
    expect(labels(false)).toEqual(['2.', 'b)', 'bb)']);
    expect(labels(true)).toEqual(['b)', 'bb)', 'bbb)']);
});

it('is cited in words', () => {
    expect(itemCitation('doubleLetter', 3)).toBe('Doppelbuchst.\u00a0cc');
});
