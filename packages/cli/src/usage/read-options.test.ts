import { describe, expect, test } from 'vitest';
import { readFormats, readOutput, readQuery } from './read-options.ts';

describe('--format', () => {
    test('none means all', () => {
        expect(readFormats([])).toEqual({ ok: true, value: ['md', 'html', 'docx', 'settlement'] });
    });

    test('any order, separated or repeated, each once', () => {
        expect(readFormats(['settlement, md', 'md'])).toEqual({ ok: true, value: ['md', 'settlement'] });
    });

    test('a wrong one is named with a proposal', () => {
        expect(readFormats(['md,dokx'])).toMatchObject({
            ok: false,
            error: { message: '--format: „dokx“ gibt es nicht. Gemeint ist wohl „docx“.' },
        });
        expect(readFormats([''])).toMatchObject({ ok: false });
    });
});

describe('--output', () => {
    test('case counts', () => {
        expect(readOutput('sarif')).toEqual({ ok: true, value: 'sarif' });
        expect(readOutput('SARIF')).toMatchObject({
            ok: false,
            error: { message: '--output: „SARIF“ gibt es nicht. Gemeint ist wohl „sarif“.' },
        });
    });
});

describe('--stand and --bekannt', () => {
    test('without both the contract as concluded', () => {
        expect(readQuery(undefined, undefined)).toEqual({ ok: true, value: undefined });
    });

    test('two days', () => {
        expect(readQuery('1.1.2030', '31.12.2029')).toEqual({
            ok: true,
            value: { effective: { kind: 'date', iso: '2030-01-01' }, known: { kind: 'date', iso: '2029-12-31' } },
        });
    });

    test.for([
        [undefined, '01.01.2030'],
        ['30.02.2030', undefined],
        ['heute', undefined],
        ['01.01.2030', '32.01.2030'],
    ] as const)('%s, %s is refused', ([stand, known]) => {
        expect(readQuery(stand, known).ok).toBe(false);
    });
});
