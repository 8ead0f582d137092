import { Decimal } from './decimal.ts';
import { canonicalDecimal, isMinus, SIGN_PATTERN, withDecimalComma } from './german-number.ts';
import { fail, ok, type Result } from './result.ts';
import { NBSP, quoted } from './typography.ts';

/** A percentage. `value` is the figure before the sign, canonical and without trailing zeros: `'2.5'` for 2,5 %. */
export interface Percent {
    readonly kind: 'percent';
    readonly value: string;
}

const LITERAL = new RegExp(`^(${SIGN_PATTERN})\\s*(\\d{1,9})(?:([.,])(\\d{1,12}))?\\s*(%|Prozent)?$`, 'iu');

/**
 * Reads `2,5 %`, `-2 %`, `25 Prozent` or the bare figure.
 * Codes: `prozent-ungültig`, `prozent-punkt` (decimal point instead of comma, with the corrected literal).
 */
export function parsePercent(text: string): Result<Percent> {
    const match = LITERAL.exec(text.trim());
    if (!match) {
        return fail('prozent-ungültig', `${quoted(text.trim())} ist kein Prozentsatz. Schreiben Sie ihn wie 2,5${NBSP}%.`);
    }
    const [, sign = '', whole = '0', separator, decimals = '', unit] = match;
    if (separator === '.') {
        const suggestion = `${sign}${whole},${decimals}${unit ? ' %' : ''}`;
        return fail('prozent-punkt', `Nachkommastellen trennt ein Komma: ${suggestion.replace(' ', NBSP)}.`, suggestion);
    }
    return ok({ kind: 'percent', value: canonicalDecimal(isMinus(sign), whole, decimals.replace(/0+$/, '')) });
}

/** The percentage of a canonical decimal string: `percentOf('2.50')` is 2,5 %. */
export function percentOf(value: string | Decimal): Percent {
    const decimal = new Decimal(value);
    return { kind: 'percent', value: (decimal.isZero() ? decimal.abs() : decimal).toString() };
}

/** Prints `2,5 %` with a no-break space. */
export function formatPercent(percent: Percent): string {
    return `${withDecimalComma(percent.value)}${NBSP}%`;
}

/** Negative, zero or positive, as `a` is smaller than, equal to or greater than `b`. */
export function comparePercent(a: Percent, b: Percent): number {
    return new Decimal(a.value).comparedTo(b.value);
}

/** The percentage as a factor: `'0.025'` for 2,5 %. Exact. */
export function percentAsFraction(percent: Percent): string {
    return new Decimal(percent.value).dividedBy(100).toString();
}
