/** A sign as it may stand before a figure: ASCII minus, U+2212, or a plus. */
export const SIGN_PATTERN = '[-\u2212+]?';

/** Whether a sign that matches `SIGN_PATTERN` makes the figure negative. */
export function isMinus(sign: string | undefined): boolean {
    return sign === '-' || sign === '\u2212';
}

/** Groups a run of digits by thousands: `'1234567'` becomes `'1.234.567'`. */
export function groupThousands(digits: string): string {
    return digits.replace(/\B(?=(?:\d{3})+$)/g, '.');
}

/** A run of digits without its leading zeros; at least one digit stays. */
export function trimLeadingZeros(digits: string): string {
    return digits.replace(/^0+(?=\d)/, '');
}

/** A canonical decimal string (`'-2.5'`) with the German decimal comma (`'-2,5'`), ungrouped. */
export function withDecimalComma(canonical: string): string {
    return canonical.replace('.', ',');
}

/** Joins sign, whole digits and decimals to a canonical decimal string; zero has no sign. */
export function canonicalDecimal(negative: boolean, whole: string, decimals: string): string {
    const digits = trimLeadingZeros(whole);
    const text = decimals === '' ? digits : `${digits}.${decimals}`;
    return negative && /[1-9]/.test(text) ? `-${text}` : text;
}
