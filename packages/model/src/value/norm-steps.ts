import type { Norm } from './norm.ts';

const ORDINAL = '\\d+[a-z]*';
const RANGE = `(${ORDINAL})(?:\\s*(?:bis|–|-)\\s*(${ORDINAL}))?`;
const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII', 'XIV', 'XV'];

export const HEAD = new RegExp(`^(§§?|Art(?:ikel|\\.)|Paragra(?:ph|f)(?:en)?)\\s*${RANGE}(?:\\s*(ff?\\.))?(?=\\s|$)`, 'u');
const PARAGRAPH = new RegExp(`^(?:Absatz|Abs\\.|Absätze)\\s*${RANGE}(?=\\s|$)`, 'u');
const ROMAN_PARAGRAPH = new RegExp(`^(${ROMAN.join('|')})(?:\\s+(\\d+))?(?=\\s|$)`, 'u');
const SENTENCE = new RegExp(`^(?:Satz|S\\.|Sätze)\\s*${RANGE}(?=\\s|$)`, 'u');
const HALF_SENTENCE = /^(?:Halbsatz|Halbs\.|Hs\.)\s*(\d+)(?=\s|$)/u;
const NUMBER = new RegExp(`^(?:Nummern?|Nrn?\\.)\\s*${RANGE}(?=\\s|$)`, 'u');
const LETTER = /^(?:Buchstaben?|Buchst\.|lit\.)\s*([a-z]{1,2})(?:\s*(?:bis|–|-)\s*([a-z]{1,2}))?(?=\s|$)/u;

/** A citation while it is read. */
export type NormParts = { -readonly [K in keyof Norm]?: Norm[K] };

/** Reads the steps after the section into `parts` and returns what is left: the act. */
export function readSteps(parts: NormParts, text: string): string {
    let rest = text;
    const take = (pattern: RegExp): RegExpExecArray | null => {
        const match = pattern.exec(rest);
        rest = match ? rest.slice(match[0].length).trim() : rest;
        return match;
    };
    const paragraph = take(PARAGRAPH);
    assignStep(parts, 'paragraph', paragraph?.[1]);
    assignStep(parts, 'paragraphTo', paragraph?.[2]);
    const roman = paragraph ? null : take(ROMAN_PARAGRAPH);
    if (roman) {
        parts.paragraph = String(ROMAN.indexOf(roman[1] ?? '') + 1);
        assignStep(parts, 'sentence', roman[2]);
    }
    const sentence = take(SENTENCE);
    assignStep(parts, 'sentence', sentence?.[1]);
    assignStep(parts, 'sentenceTo', sentence?.[2]);
    assignStep(parts, 'halfSentence', take(HALF_SENTENCE)?.[1]);
    const number = take(NUMBER);
    assignStep(parts, 'number', number?.[1]);
    assignStep(parts, 'numberTo', number?.[2]);
    const letter = take(LETTER);
    assignStep(parts, 'letter', letter?.[1]);
    assignStep(parts, 'letterTo', letter?.[2]);
    assignStep(parts, 'innerSentence', take(SENTENCE)?.[1]);
    return rest.replace(/^(?:des|der)\s+/u, '');
}

export function assignStep(parts: NormParts, key: Exclude<keyof Norm, 'kind' | 'following'>, value: string | undefined): void {
    if (value !== undefined) {
        parts[key] = value;
    }
}
