import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareQuotient, divideRounded, formatQuotient, parseQuotient, type Quotient } from './quotient.ts';

function read(text: string): Quotient {
    const result = parseQuotient(text);
    expect(result).toMatchObject({ ok: true });
    return (result as { value: Quotient }).value;
}

describe('parseQuotient', () => {
    test('keeps its digits', () => {
        expect(read('1,005390')).toEqual({ kind: 'quotient', value: '1.005390', digits: 6 });
        expect(formatQuotient(read('1,005390'))).toBe('1,005390');
        expect(read('1')).toEqual({ kind: 'quotient', value: '1', digits: 0 });
    });

    test('corrects a decimal point and refuses the rest', () => {
        expect(parseQuotient('0.95')).toMatchObject({ problem: { code: 'quotient-punkt', suggestion: '0,95' } });
        expect(parseQuotient('95 %')).toMatchObject({ problem: { code: 'quotient-ungültig' } });
    });

    test('compares by value', () => {
        expect(compareQuotient(read('0,95'), read('0,950'))).toBe(0);
        expect(compareQuotient(read('0,9'), read('0,95'))).toBeLessThan(0);
    });
});

describe('divideRounded', () => {
    test.each([
        // Base years of the worked example of Nordfriesland: ΣA = 317.100.000, ΣN = 315.400.000.
        ['317100000.00', '315400000.00', 6, '1.005390'],
        ['1', '8', 2, '0.13'],
        ['-1', '8', 2, '-0.13'],
        ['1', '-8', 2, '-0.13'],
        ['-1', '-8', 2, '0.13'],
        ['1', '3', 4, '0.3333'],
        ['2', '3', 4, '0.6667'],
        ['0', '7', 3, '0.000'],
        ['-1', '1000', 2, '0.00'],
        ['5', '2', 0, '3'],
    ])('%s by %s to %i digits is %s', (numerator, denominator, digits, value) => {
        expect(divideRounded(numerator, denominator, digits)).toEqual({ ok: true, value: { kind: 'quotient', value, digits } });
    });

    test('zero is no denominator', () => {
        expect(divideRounded('1', '0.00', 6)).toMatchObject({ ok: false, problem: { code: 'quotient-durch-null' } });
    });

    test('is never further off than half of the last digit', () => {
        const amount = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 });
        fc.assert(
            fc.property(
                amount,
                fc.integer({ min: 1, max: 1_000_000_000 }),
                fc.integer({ min: 0, max: 6 }),
                (numerator, denominator, digits) => {
                    const result = divideRounded(String(numerator), String(denominator), digits);
                    const scaled = BigInt((result as { value: Quotient }).value.value.replace('.', ''));
                    const error = scaled * BigInt(denominator) - BigInt(numerator) * 10n ** BigInt(digits);
                    expect((error < 0n ? -error : error) * 2n).toBeLessThanOrEqual(BigInt(denominator));
                },
            ),
            { seed: 20_270_101 },
        );
    });
});
