import { Decimal as LibraryDecimal } from 'decimal.js';

/**
 * The one configured decimal type of the project: 50 significant digits, commercial rounding (half away from zero, D14),
 * and never an exponent in `toString()`. Money, percentages and quotients never touch binary floating point.
 */
export const Decimal = LibraryDecimal.clone({
    precision: 50,
    rounding: LibraryDecimal.ROUND_HALF_UP,
    toExpNeg: -9e15,
    toExpPos: 9e15,
});
export type Decimal = LibraryDecimal;

/**
 * Rounds a decimal half away from zero and prints it with exactly `digits` places: `roundHalfUp('2.345', 2)` is `'2.35'`.
 * Zero has no sign. `value` must be a decimal string with a point or a `Decimal`.
 */
export function roundHalfUp(value: string | Decimal, digits: number): string {
    const rounded = new Decimal(value).toDecimalPlaces(digits, Decimal.ROUND_HALF_UP);
    return (rounded.isZero() ? rounded.abs() : rounded).toFixed(digits);
}
