import { Decimal } from '@riv/model/value/decimal';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compare, isZero } from './decimal-order.ts';

const decimal = fc
    .tuple(fc.boolean(), fc.bigInt({ min: 0n, max: 2000n }), fc.bigInt({ min: 0n, max: 10n ** 18n - 1n }), fc.nat(18))
    .map(([negative, whole, fraction, places]) => {
        const decimals = String(fraction).padStart(18, '0').slice(0, places);
        return `${negative ? '-' : ''}${whole}${decimals === '' ? '' : `.${decimals}`}`;
    });

test('the order agrees with Decimal', () => {
    fc.assert(
        fc.property(decimal, decimal, (a, b) => {
            expect(Math.sign(compare(a, b))).toBe(new Decimal(a).comparedTo(b));
            expect(compare(a, a)).toBe(0);
            expect(isZero(a)).toBe(new Decimal(a).isZero());
        }),
        { seed: 20_270_101, numRuns: 500 },
    );
});

test.each([
    ['-0.5', '-0.50', 0],
    ['-0.0', '0', 0],
    ['007', '7', 0],
    ['0.10', '0.1', 0],
    ['-0.5', '0', -1],
    ['-10', '-9', -1],
    ['9', '10', -1],
    ['1.09', '1.1', -1],
    ['-007', '-7.1', 1],
])('%s against %s', (a, b, sign) => {
    expect(Math.sign(compare(a, b))).toBe(sign);
});
