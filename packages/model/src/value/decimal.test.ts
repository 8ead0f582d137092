import { describe, expect, test } from 'vitest';
import { Decimal, roundHalfUp } from './decimal.ts';

describe('roundHalfUp', () => {
    test.each([
        ['2.345', 2, '2.35'],
        ['-2.345', 2, '-2.35'],
        ['2.344999', 2, '2.34'],
        ['-0.004', 2, '0.00'],
        ['1.005', 2, '1.01'],
        ['7', 2, '7.00'],
    ])('%s to %i digits is %s', (value, digits, rounded) => {
        expect(roundHalfUp(value, digits)).toBe(rounded);
        expect(roundHalfUp(new Decimal(value), digits)).toBe(rounded);
    });
});

test('decimals are exact and never print an exponent', () => {
    expect(new Decimal('0.1').plus('0.2').toString()).toBe('0.3');
    expect(new Decimal('1e-12').toString()).toBe('0.000000000001');
    expect(new Decimal('1e30').toString()).toBe(`1${'0'.repeat(30)}`);
});
