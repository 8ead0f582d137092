import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { comparePaths, displayPath } from './display-path.ts';

test('paths are relative to the working directory, with forward slashes', () => {
    const cwd = resolve('/a/b');
    expect(displayPath(cwd, resolve('/a/b/c/vertrag.riv'))).toBe('c/vertrag.riv');
    expect(displayPath(cwd, resolve('/a/x.riv'))).toBe('../x.riv');
    expect(displayPath(cwd, 'c')).toBe('c');
    expect(displayPath(cwd, cwd)).toBe('.');
});

test('the order is that of code units, whatever the locale', () => {
    expect(['ä', 'b', 'Z', 'a'].sort(comparePaths)).toEqual(['Z', 'a', 'b', 'ä']);
});
