import { moneyFromCents } from '@riv/model/value/money';

/**
 * A whole number of cents. Inside a settlement every amount is one: sums are exact, products are rounded where the contract says so, and
 * ten thousand Kasse-years take well under a second. At the boundary amounts are decimal strings.
 */
export type Cents = bigint;

/** The cents of an amount in EUR with at most two decimals, which the caller has checked. */
export function toCents(amount: string): Cents {
    const [whole = '0', decimals = ''] = amount.split('.');
    return BigInt(whole + decimals.padEnd(2, '0'));
}

/** The amount with two decimals: `-5n` is `'-0.05'`. */
export function fromCents(cents: Cents): string {
    return moneyFromCents(cents).amount;
}

/** The smaller of two amounts. */
export function least(a: Cents, b: Cents): Cents {
    if (a < b) {
        return a;
    }
    return b;
}

/** Sum of the amounts of a list. */
export function sumOf(items: readonly { readonly amount: string }[]): Cents {
    return items.reduce((sum, { amount }) => sum + toCents(amount), 0n);
}

/** `amount × factor`, rounded half away from zero to the cent (D14). `factor` is a decimal string. */
export function times(amount: Cents, factor: string): Cents {
    const { digits, scale } = scaled(factor);
    return divideHalfUp(amount * digits, scale);
}

/** `amount × factor − other`, rounded once. */
export function timesMinus(amount: Cents, factor: string, other: Cents): Cents {
    const { digits, scale } = scaled(factor);
    return divideHalfUp(amount * digits - other * scale, scale);
}

/** `percent` of an amount, rounded to the cent: 1 % of 117,000,000.00 EUR is 1,170,000.00 EUR. */
export function percentage(amount: Cents, percent: string): Cents {
    const { digits, scale } = scaled(percent);
    return divideHalfUp(amount * digits, scale * 100n);
}

/** Quotient of two amounts of which the second is positive, with `digits` decimals, half away from zero. */
export function ratio(numerator: Cents, denominator: Cents, digits: number): string {
    const rounded = divideHalfUp(numerator * 10n ** BigInt(digits), denominator);
    const text = (rounded < 0n ? -rounded : rounded).toString().padStart(digits + 1, '0');
    return `${rounded < 0n ? '-' : ''}${text.slice(0, -digits)}.${text.slice(-digits)}`;
}

/** A decimal string as a whole number and the power of ten that it was multiplied with. */
function scaled(text: string): { readonly digits: bigint; readonly scale: bigint } {
    const [whole = '0', decimals = ''] = text.split('.');
    return { digits: BigInt(whole + decimals), scale: 10n ** BigInt(decimals.length) };
}

/** Whole-number quotient, half away from zero; the denominator is positive. */
function divideHalfUp(numerator: bigint, denominator: bigint): bigint {
    const size = numerator < 0n ? -numerator : numerator;
    const rounded = (2n * size + denominator) / (2n * denominator);
    return numerator < 0n ? -rounded : rounded;
}
