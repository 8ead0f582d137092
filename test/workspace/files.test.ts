import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ALL_RULES } from '@riv/language/rules/all-rules';
import { VERSION } from '@riv/server/version';
import { describe, expect, test } from 'vitest';
import { ROOT, read, repositoryFiles } from './repository.ts';

const CODE = repositoryFiles(/^(packages|scripts|test|grammar)\/.*\.(ts|js|mjs|langium)$/).filter((file) => !file.includes('/generated/'));

function lineCount(file: string): number {
    return read(file).trimEnd().split('\n').length;
}

describe('Files', () => {
    test('none has more than 400 lines, and most are short', () => {
        const counts = CODE.map((file) => ({ file, lines: lineCount(file) })).sort((a, b) => a.lines - b.lines);
        expect(counts.filter(({ lines }) => lines > 400)).toEqual([]);
        expect(counts[Math.floor(counts.length / 2)]?.lines).toBeLessThan(120);
    });

    test('names are kebab-case', () => {
        const wrong = CODE.filter((file) => !/^[\p{Ll}\d]+([-.][\p{Ll}\d]+)*$/u.test(file.split('/').at(-1) ?? ''));
        expect(wrong).toEqual([]);
    });

    test('no barrels, no switched-off checks, no marks left behind', () => {
        const marks = new RegExp(['TO', 'DO|FIX', 'ME|@ts-', 'ignore|@ts-', 'expect-error|biome-', 'ignore|eslint-', 'disable'].join(''));
        expect(CODE.filter((file) => file.endsWith('/index.ts'))).toEqual([]);
        expect(CODE.filter((file) => marks.test(read(file)))).toEqual([]);
        expect(CODE.filter((file) => new RegExp(`\\b(test|describe|it)\\.(only|skip|to${'do'}|fails)\\b`).test(read(file)))).toEqual([]);
    });
});

describe('Rules', () => {
    const ruleFiles = repositoryFiles(/^packages\/language\/src\/rules\/.*\.rule\.ts$/);

    test('every rule has its test beside it', () => {
        expect(ruleFiles.length).toBeGreaterThan(50);
        expect(ruleFiles.filter((file) => !existsSync(join(ROOT, file.replace(/\.ts$/, '.test.ts'))))).toEqual([]);
    });

    test('every file of a rule is in the table and bears its code', () => {
        const codes = new Set(ALL_RULES.map(({ code }) => code));
        const missing = ruleFiles
            .map((file) => (file.split('/').at(-1) ?? '').replace('.rule.ts', '').normalize('NFC'))
            .filter((code) => !codes.has(code));
        expect(missing).toEqual([]);
    });

    test('codes are unique and readable', () => {
        const codes = ALL_RULES.map(({ code }) => code);
        expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toEqual([]);
        expect(codes.filter((code) => !/^[a-zäöüß0-9]+(-[a-zäöüß0-9]+)*$/.test(code))).toEqual([]);
    });
});

describe('What the project says of itself', () => {
    test('the program has the version of its package', () => {
        expect(VERSION).toBe(JSON.parse(read('packages/cli/package.json')).version);
        expect(VERSION).toBe(JSON.parse(read('package.json')).version);
    });

    test('the README shows the two commands', () => {
        expect(read('README.md')).toContain('npm ci && npm run demo');
        expect(read('README.md')).toContain('npm ci && npm test');
    });

    test('the licence', () => {
        expect(read('LICENSE')).toMatch(/^MIT License\n\nCopyright \(c\) \d{4} The RIV authors\n/);
    });
});
