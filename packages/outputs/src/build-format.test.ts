import { expect, test } from 'vitest';
import { ALL_BUILD_FORMATS, chosenFormats } from './build-format.ts';

test('chosen outputs come in the order of the table, each once', () => {
    expect(chosenFormats(['settlement', 'md', 'settlement'])).toEqual(['md', 'settlement']);
});

test('none named means all', () => {
    expect(chosenFormats([])).toEqual(ALL_BUILD_FORMATS);
    expect(chosenFormats(['pdf'])).toEqual(ALL_BUILD_FORMATS);
});
