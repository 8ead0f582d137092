import { localDate } from '@riv/model/value/local-date';
import { URI } from 'langium';
import { expect, test } from 'vitest';
import { outputName } from './output-name.ts';

const named = (uri: string, name: string, effective?: ReturnType<typeof localDate>): string =>
    outputName({ uri: URI.parse(uri), name, effective });

test('the folder stands for a file that is called vertrag.riv', () => {
    expect(named('file:///x/nordfriesland/vertrag.riv', 'Nordfriesland')).toBe('nordfriesland/Nordfriesland');
});

test('any other file stands for itself', () => {
    expect(named('file:///x/vertr%C3%A4ge/husum.riv', 'Husum')).toBe('husum/Husum');
});

test('an address names its folder as the folder is called', () => {
    expect(named('file:///x/Kreis%20H%C3%B6xter/vertrag.riv', 'Höxter')).toBe('Kreis Höxter/Höxter');
});

test('a state says its day', () => {
    expect(named('vscode-vfs://host/a/vertrag.riv', 'A', localDate(2030, 1, 1))).toBe('a/A-stand-2030-01-01');
});
