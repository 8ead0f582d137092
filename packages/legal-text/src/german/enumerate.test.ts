import { expect, it } from 'vitest';
import { enumerate } from './enumerate.ts';

it.each([
    [[], ''],
    [['A'], 'A'],
    [['A', 'B'], 'A und B'],
    [['A', 'B', 'C'], 'A, B und C'],
])('%j', (members, expected) => {
    expect(enumerate(members)).toBe(expected);
});

it('joins with “oder”', () => {
    expect(enumerate(['A', 'B', 'C'], 'oder')).toBe('A, B oder C');
});
