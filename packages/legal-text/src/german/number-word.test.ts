import { expect, it } from 'vitest';
import { numberWord, ordinalWord } from './number-word.ts';

it('prints one to twelve as words', () => {
    expect([0, 1, 2, 7, 12, 13, 20].map(numberWord)).toEqual(['0', 'eins', 'zwei', 'sieben', 'zwölf', '13', '20']);
});

it('prints ordinals as they follow an article', () => {
    expect([1, 2, 3, 7, 10, 11].map(ordinalWord)).toEqual(['ersten', 'zweiten', 'dritten', 'siebten', 'zehnten', '11.']);
});
