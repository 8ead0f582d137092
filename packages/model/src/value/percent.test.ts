import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comparePercent, formatPercent, parsePercent, percentAsFraction, percentOf } from './percent.ts';

const N = '\u00a0';

describe('parsePercent', () => {
    test.each([
        ['2,5 %', '2.5'],
        [`2,50${N}%`, '2.5'],
        ['3%', '3'],
        ['25 Prozent', '25'],
        ['-2 %', '-2'],
        ['\u22122 %', '-2'],
        ['-0,0 %', '0'],
        ['100', '100'],
    ])('%s is read', (text, value) => {
        expect(parsePercent(text)).toEqual({ ok: true, value: { kind: 'percent', value } });
    });

    test('a decimal point is corrected', () => {
        expect(parsePercent('2.5 %')).toMatchObject({ problem: { code: 'prozent-punkt', suggestion: '2,5 %' } });
    });

    test.each(['', '%', 'zwei %', '2,5 Promille', '1.000,5 %', '2,', '1,2,3 %'])('„%s“ is refused', (text) => {
        expect(parsePercent(text)).toMatchObject({ ok: false, problem: { code: 'prozent-ungültig' } });
    });
});

describe('percent', () => {
    test('reads what it prints', () => {
        const value = fc.tuple(fc.integer({ min: -99_999_999, max: 99_999_999 }), fc.integer({ min: 0, max: 6 }));
        fc.assert(
            fc.property(value, ([digits, places]) => {
                const percent = percentOf(`${digits}e-${places}`);
                expect(parsePercent(formatPercent(percent))).toEqual({ ok: true, value: percent });
            }),
            { seed: 20_270_101 },
        );
    });

    test('is printed with comma and no-break space', () => {
        expect(formatPercent(percentOf('2.50'))).toBe(`2,5${N}%`);
        expect(formatPercent(percentOf('-0'))).toBe(`0${N}%`);
    });

    test('is exact as a fraction and compares by value', () => {
        expect(percentAsFraction(percentOf('2.5'))).toBe('0.025');
        expect(percentAsFraction(percentOf('0.00001'))).toBe('0.0000001');
        expect(comparePercent(percentOf('10'), percentOf('9'))).toBeGreaterThan(0);
        expect(comparePercent(percentOf('2.50'), percentOf('2.5'))).toBe(0);
    });
});
