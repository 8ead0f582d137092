import { fail, ok, type Result } from '../value/result.ts';
import { quoted } from '../value/typography.ts';
import { weightedCrossSum } from './cross-sum.ts';

/**
 * Checks the unchangeable part of a Krankenversichertennummer: a capital letter and nine digits, the last computed.
 * A contract never carries one (L69); the check serves to recognise it. Codes: `kvnr-schreibweise`, `kvnr-prüfziffer`.
 */
export function checkKvnr(text: string): Result<string> {
    if (!/^[A-Z]\d{9}$/.test(text)) {
        return fail(
            'kvnr-schreibweise',
            `${quoted(text)} ist keine Krankenversichertennummer. Sie hat einen Großbuchstaben und neun Ziffern.`,
        );
    }
    const expected = kvnrCheckDigit(text);
    return text.at(-1) === expected
        ? ok(text)
        : fail(
              'kvnr-prüfziffer',
              `Zur Krankenversichertennummer ${text.slice(0, 9)} gehört die Prüfziffer ${expected}, nicht ${text.at(-1)}.`,
          );
}

/** The tenth character that belongs to the first nine: the letter counts as two digits (A = 01). */
export function kvnrCheckDigit(kvnr: string): string {
    const letter = String(kvnr.charCodeAt(0) - 64).padStart(2, '0');
    return String(weightedCrossSum(letter + kvnr.slice(1, 9), [1, 2]) % 10);
}

/** Every Krankenversichertennummer with a right check digit in a text, with its offset, so that personal data is found (L69). */
export function findKvnr(text: string): readonly { readonly kvnr: string; readonly offset: number }[] {
    return [...text.matchAll(/(?<![\p{L}\d])[A-Z]\d{9}(?![\p{L}\d])/gu)]
        .map((match) => ({ kvnr: match[0], offset: match.index }))
        .filter(({ kvnr }) => checkKvnr(kvnr).ok);
}
