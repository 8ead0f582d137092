import { join } from 'node:path';
import { localDate } from '@riv/model/value/local-date';
import { expect, test } from 'vitest';
import { outputName } from './output-name.ts';

test('the folder stands for a file that is called vertrag.riv', () => {
    expect(outputName({ file: join('/x', 'nordfriesland', 'vertrag.riv'), name: 'Nordfriesland', stand: undefined })).toBe(
        join('nordfriesland', 'Nordfriesland'),
    );
});

test('any other file stands for itself', () => {
    expect(outputName({ file: join('/x', 'verträge', 'husum.riv'), name: 'Husum', stand: undefined })).toBe(join('husum', 'Husum'));
});

test('a state says its day', () => {
    const stand = localDate(2030, 1, 1);
    expect(outputName({ file: join('/x', 'a', 'vertrag.riv'), name: 'A', stand })).toBe(join('a', 'A-stand-2030-01-01'));
});
