import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeAll } from './write-all.ts';

let folder = '';
beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'riv-write-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string): string => join(folder, name);
const names = (): string[] => (readdirSync(folder, { recursive: true }) as string[]).sort();

test('writes files and the folders above them, and leaves nothing else', () => {
    expect(
        writeAll([
            { path: at('a/b/eins.md'), content: 'eins' },
            { path: at('zwei.docx'), content: Uint8Array.of(1, 2) },
        ]),
    ).toEqual({ ok: true });
    expect(names()).toEqual(['a', 'a/b', 'a/b/eins.md', 'zwei.docx']);
    expect(readFileSync(at('a/b/eins.md'), 'utf8')).toBe('eins');
});

test('replaces old files', () => {
    writeFileSync(at('eins.md'), 'alt');
    writeAll([{ path: at('eins.md'), content: 'neu' }]);
    expect(readFileSync(at('eins.md'), 'utf8')).toBe('neu');
    expect(names()).toEqual(['eins.md']);
});

test('a folder in the way of the last file: nothing is written, new folders are gone', () => {
    writeFileSync(at('eins.md'), 'alt');
    mkdirSync(at('zwei.md'));
    const result = writeAll([
        { path: at('neu/null.md'), content: 'neu' },
        { path: at('eins.md'), content: 'neu' },
        { path: at('zwei.md'), content: 'neu' },
    ]);
    expect(result).toMatchObject({ ok: false, path: at('zwei.md') });
    expect(names()).toEqual(['eins.md', 'zwei.md']);
    expect(readFileSync(at('eins.md'), 'utf8')).toBe('alt');
});

test('a file in place of a folder', () => {
    writeFileSync(at('aus'), 'Brief');
    expect(writeAll([{ path: at('aus/eins.md'), content: 'neu' }])).toMatchObject({ ok: false, path: at('aus/eins.md') });
    expect(names()).toEqual(['aus']);
    expect(readFileSync(at('aus'), 'utf8')).toBe('Brief');
});

test('a name that is too long is found before the first old file is touched', () => {
    writeFileSync(at('eins.md'), 'alt');
    const long = at(`${'x'.repeat(300)}.md`);
    expect(
        writeAll([
            { path: at('eins.md'), content: 'neu' },
            { path: long, content: 'neu' },
        ]),
    ).toMatchObject({ ok: false, path: long });
    expect(readFileSync(at('eins.md'), 'utf8')).toBe('alt');
    expect(names()).toEqual(['eins.md']);
});

test('the permissions of the folder stay', () => {
    mkdirSync(at('aus'));
    chmodSync(at('aus'), 0o700);
    expect(writeAll([{ path: at('aus/eins.md'), content: 'neu' }])).toEqual({ ok: true });
    expect(names()).toEqual(['aus', 'aus/eins.md']);
});
