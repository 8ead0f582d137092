/**
 * Text that comes from Word, PDF or macOS may hold decomposed umlauts (NFD), soft hyphens and zero-width characters.
 * They are invisible, yet they would break every keyword. The lexer reads the cleaned text and maps each token back to the original.
 */
const DIRTY = /[\u0300-\u036F\u00AD\u200B-\u200D\u2060]/;
const INVISIBLE = /[\u00AD\u200B-\u200D\u2060]/;
const COMBINING = /[\u0300-\u036F]/;

export interface CleanText {
    readonly clean: string;
    /** Offset in the original for each offset of `clean`, its end included. */
    readonly offsets: readonly number[];
    /** Where each character of `clean` ends in the original: behind its combining marks, before invisible characters that follow it. */
    readonly ends: readonly number[];
    /** Offset of the first decomposed or invisible character in the original. */
    readonly firstDirty: number;
    readonly count: number;
}

/** The cleaned text with its map, or undefined where nothing had to be cleaned (the usual case: one regular expression test). */
export function cleanText(text: string): CleanText | undefined {
    if (!DIRTY.test(text)) {
        return undefined;
    }
    const offsets: number[] = [];
    const ends: number[] = [];
    let clean = '';
    let firstDirty = -1;
    let count = 0;
    for (let start = 0; start < text.length; ) {
        let end = start + 1;
        while (end < text.length && COMBINING.test(text.charAt(end))) {
            end++;
        }
        const original = text.slice(start, end);
        const composed = INVISIBLE.test(original.charAt(0)) ? '' : original.normalize('NFC');
        if (composed !== original) {
            count++;
            firstDirty = firstDirty < 0 ? start : firstDirty;
        }
        for (let i = 0; i < composed.length; i++) {
            offsets.push(start);
            ends.push(end);
        }
        clean += composed;
        start = end;
    }
    offsets.push(text.length);
    return { clean, offsets, ends, firstDirty, count };
}

/** The text with composed umlauts and without invisible characters: what the fix of the finding writes. */
export function composedText(text: string): string {
    return cleanText(text)?.clean ?? text;
}
