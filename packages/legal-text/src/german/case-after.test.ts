import { expect, it } from 'vitest';
import { caseAfter } from './case-after.ts';

it.each([
    ['Die Leistungen von ', 'dativ'],
    ['zahlt an ', 'akkusativ'],
    ['zugunsten ', 'genitiv'],
    ['anonymisierte Daten. ', 'nominativ'],
    ['', 'nominativ'],
])('%s', (before, expected) => {
    expect(caseAfter(before)).toBe(expected);
});
