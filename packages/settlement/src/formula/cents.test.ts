import { Decimal, roundHalfUp } from '@riv/model/value/decimal';
import { divideRounded } from '@riv/model/value/quotient';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { unwrap } from '../../testdata/engine.ts';
import { fromCents, percentage, ratio, sumOf, times, timesMinus, toCents } from './cents.ts';

const RUNS = { seed: 20_270_101, numRuns: 500 };

const cents = fc.bigInt({ min: -(10n ** 14n), max: 10n ** 14n });

/** A decimal string with up to nine decimals between −1,000 and 1,000. */
const factor = fc.tuple(fc.integer({ min: -999_999_999, max: 999_999_999 }), fc.nat(9)).map(([value, places]) => {
    const digits = String(Math.abs(value)).padStart(places + 1, '0');
    const cut = digits.length - places;
    const whole = digits.slice(0, cut).slice(-3);
    return `${value < 0 ? '-' : ''}${whole}${places === 0 ? '' : `.${digits.slice(cut)}`}`;
});

test('products agree with Decimal: rounded once, half away from zero', () => {
    fc.assert(
        fc.property(cents, cents, factor, (amount, other, by) => {
            const exact = new Decimal(fromCents(amount)).times(by);
            expect(fromCents(times(amount, by))).toBe(roundHalfUp(exact, 2));
            expect(fromCents(timesMinus(amount, by, other))).toBe(roundHalfUp(exact.minus(fromCents(other)), 2));
            expect(fromCents(percentage(amount, by))).toBe(roundHalfUp(exact.dividedBy(100), 2));
        }),
        RUNS,
    );
});

test('quotients agree with those of the model', () => {
    fc.assert(
        fc.property(cents, fc.bigInt({ min: 1n, max: 10n ** 14n }), (numerator, denominator) => {
            const quotient = unwrap(divideRounded(fromCents(numerator), fromCents(denominator), 6));
            expect(ratio(numerator, denominator, 6)).toBe(quotient.value);
        }),
        RUNS,
    );
});

test('halves go away from zero', () => {
    expect([times(1n, '0.5'), times(-1n, '0.5'), percentage(2n, '25'), percentage(-2n, '25')]).toEqual([1n, -1n, 1n, -1n]);
    expect([ratio(1n, 2_000_000n, 6), ratio(-1n, 2_000_000n, 6), ratio(-1n, 3_000_000n, 6)]).toEqual(['0.000001', '-0.000001', '0.000000']);
});

test('amounts are read and printed', () => {
    expect(['-0.05', '5', '5.5', '-0.00', '-12.30'].map((amount) => fromCents(toCents(amount)))).toEqual([
        '-0.05',
        '5.00',
        '5.50',
        '0.00',
        '-12.30',
    ]);
    expect([sumOf([]), sumOf([{ amount: '0.10' }, { amount: '-0.30' }])]).toEqual([0n, -20n]);
});
