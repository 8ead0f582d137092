const PLACES = 18;

/** Whether a decimal string is zero, whatever its sign and number of decimals. */
export function isZero(text: string): boolean {
    return !/[1-9]/.test(text);
}

/** Negative, zero or positive, as the decimal string `a` is smaller than, equal to or greater than `b`; both have at most 18 decimals. */
export function compare(a: string, b: string): number {
    const negative = isNegative(a);
    if (negative !== isNegative(b)) {
        return negative ? -1 : 1;
    }
    return negative ? compareSizes(b, a) : compareSizes(a, b);
}

function isNegative(text: string): boolean {
    return text.startsWith('-') && !isZero(text);
}

/** Compares without the sign: the longer whole part is greater, parts of equal length compare digit by digit. */
function compareSizes(a: string, b: string): number {
    const [wholeA = '', decimalsA = ''] = a.split('.');
    const [wholeB = '', decimalsB = ''] = b.split('.');
    const [left, right] = [digitsOf(wholeA), digitsOf(wholeB)];
    return left.length - right.length || order(left, right) || order(decimalsA.padEnd(PLACES, '0'), decimalsB.padEnd(PLACES, '0'));
}

/** The whole part without sign and leading zeros. */
function digitsOf(whole: string): string {
    return /^[1-9]/.test(whole) ? whole : whole.replace(/^-?0*/, '');
}

function order(a: string, b: string): number {
    return a < b ? -1 : a > b ? 1 : 0;
}
