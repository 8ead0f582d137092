/** Sum of the cross sums of digit × weight; the weights repeat. Basis of the check digits of IK and KVNR. */
export function weightedCrossSum(digits: string, weights: readonly number[]): number {
    return [...digits].reduce((sum, digit, index) => {
        const product = Number(digit) * (weights[index % weights.length] ?? 1);
        return sum + Math.floor(product / 10) + (product % 10);
    }, 0);
}

/** Remainder of a run of digits of any length. */
export function remainder(digits: string, divisor: number): number {
    return [...digits].reduce((rest, digit) => (rest * 10 + Number(digit)) % divisor, 0);
}

/** Letters as numbers (A = 10 … Z = 35), digits as they are: the alphabet of IBAN and Leitweg-ID (ISO 7064). */
export function lettersAsNumbers(text: string): string {
    return text.toUpperCase().replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));
}
