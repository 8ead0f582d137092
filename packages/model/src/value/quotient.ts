import { Decimal, roundHalfUp } from './decimal.ts';
import { canonicalDecimal, isMinus, SIGN_PATTERN, withDecimalComma } from './german-number.ts';
import { fail, ok, type Result } from './result.ts';
import { quoted } from './typography.ts';

/** A ratio such as Ausgaben by Normkosten. `value` has exactly `digits` decimals: `'1.005390'` with 6, since a published quotient keeps its zeros. */
export interface Quotient {
    readonly kind: 'quotient';
    readonly value: string;
    readonly digits: number;
}

const LITERAL = new RegExp(`^(${SIGN_PATTERN})(\\d{1,9})(?:([.,])(\\d{1,12}))?$`, 'u');

/** Reads `0,95` or `1,005390`. Codes: `quotient-ungültig`, `quotient-punkt` (with the corrected literal). */
export function parseQuotient(text: string): Result<Quotient> {
    const match = LITERAL.exec(text.trim());
    if (!match) {
        return fail('quotient-ungültig', `${quoted(text.trim())} ist kein Quotient. Schreiben Sie ihn wie 0,95 oder 1,005390.`);
    }
    const [, sign = '', whole = '0', separator, decimals = ''] = match;
    if (separator === '.') {
        const suggestion = `${sign}${whole},${decimals}`;
        return fail('quotient-punkt', `Nachkommastellen trennt ein Komma: ${suggestion}.`, suggestion);
    }
    return ok({ kind: 'quotient', value: canonicalDecimal(isMinus(sign), whole, decimals), digits: decimals.length });
}

/** Prints the quotient with all its digits: `1,005390`. */
export function formatQuotient(quotient: Quotient): string {
    return withDecimalComma(quotient.value);
}

/** Compares by value alone: 0,95 equals 0,950. */
export function compareQuotient(a: Quotient, b: Quotient): number {
    return new Decimal(a.value).comparedTo(b.value);
}

/**
 * `numerator / denominator` to `digits` decimals, half away from zero (D14). Both are canonical decimal strings.
 * Code: `quotient-durch-null`.
 */
export function divideRounded(numerator: string, denominator: string, digits: number): Result<Quotient> {
    if (new Decimal(denominator).isZero()) {
        return fail('quotient-durch-null', 'Der Nenner ist 0; ein Quotient lässt sich nicht bilden.');
    }
    // Rounding once from the exact fraction: a quotient cut at 50 digits can sit on a tie that the fraction itself misses.
    const scale = new Decimal(10).pow(digits);
    const scaled = new Decimal(numerator).times(scale);
    const lower = scaled.dividedToIntegerBy(denominator);
    const twiceRest = scaled.minus(lower.times(denominator)).abs().times(2);
    const away = new Decimal(numerator).isNegative() === new Decimal(denominator).isNegative() ? 1 : -1;
    const rounded = twiceRest.gte(new Decimal(denominator).abs()) ? lower.plus(away) : lower;
    return ok({ kind: 'quotient', value: roundHalfUp(rounded.dividedBy(scale), digits), digits });
}
