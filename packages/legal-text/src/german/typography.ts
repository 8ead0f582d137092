import { NBSP } from '@riv/model/value/typography';

/** Words that never part from the number or letter behind them. */
const BEFORE_NUMBER: ReadonlySet<string> = new Set(
    '§ §§ Abs. Nr. Nrn. Satz Sätze Buchst. Doppelbuchst. Hs. Anlage Anlagen Art. Anhang Kapitel S. IK'.split(' '),
);

/** Units that never part from the number before them. */
const UNITS: ReadonlySet<string> = new Set(['%', '‰', 'EUR', '€', 'Euro', 'Prozent', 'Mio', 'Mrd', 'mm', 'cm', 'km']);

const MONTHS: ReadonlySet<string> = new Set(
    'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' '),
);

/** Abbreviations of several words: `z. B.`, `d. h.`, `e. V.`, `u. a.`, `i. V. m.`, `i. S. d.`. */
const PAIRS: ReadonlySet<string> = new Set(['z. B', 'd. h', 'e. V', 'e. K', 'u. a', 'u. Ä', 'i. V', 'V. m', 'i. S', 'S. d']);

/** The hyphen of the canonical literal before an amount or a rate: `-1.250,00 EUR`, `-2 %`. */
const NEGATIVE_AMOUNT = /(?<=^|[\s\u00a0(])-(?=[\d.]+(?:,\d+)?[ \u00a0](?:EUR|€|%))/g;

/**
 * The typography of German contracts: no-break spaces, „…“ for straight quotation marks, a dash for a hyphen between blanks, a minus
 * sign before a negative amount.
 * The result has the length of the input, so that the spans of a text stay where they are.
 */
export function applyTypography(text: string): string {
    const spaced = text.includes(' ') ? tieBlanks(text) : text;
    const tied = spaced.includes('-') ? spaced.replace(NEGATIVE_AMOUNT, '−') : spaced;
    return tied.includes('"') || tied.includes("'") ? quotationMarks(tied) : tied;
}

function tieBlanks(text: string): string {
    let result = '';
    let end = 0;
    for (let index = text.indexOf(' '); index >= 0; index = text.indexOf(' ', index + 1)) {
        if (text[index + 1] === '-' && text[index + 2] === ' ') {
            result += `${text.slice(end, index)} –`;
            end = index + 2;
        } else if (isTied(text, index)) {
            result += text.slice(end, index) + NBSP;
            end = index + 1;
        }
    }
    return end === 0 ? text : result + text.slice(end);
}

function isTied(text: string, blank: number): boolean {
    const next = text.charCodeAt(blank + 1);
    const before = text.charCodeAt(blank - 1);
    if (isDigit(next)) {
        return BEFORE_NUMBER.has(wordBefore(text, blank));
    }
    if (isDigit(before)) {
        return UNITS.has(wordAfter(text, blank));
    }
    if (text[blank - 1] !== '.') {
        return false;
    }
    if (isDigit(text.charCodeAt(blank - 2))) {
        return MONTHS.has(wordAfter(text, blank));
    }
    const word = wordBefore(text, blank);
    const following = wordAfter(text, blank);
    const letterCited = BEFORE_NUMBER.has(word) && /^[a-z]{1,2}$/.test(following);
    return letterCited || PAIRS.has(`${word} ${following}`);
}

/** The word that ends before the blank, without an opening bracket or quotation mark. */
function wordBefore(text: string, blank: number): string {
    let start = blank;
    while (start > 0 && !/[\s\u00a0([„"/–-]/.test(text[start - 1] ?? '')) {
        start -= 1;
    }
    return text.slice(start, blank);
}

/** The letters or the sign that begin behind the blank. */
function wordAfter(text: string, blank: number): string {
    return /^(?:\p{L}+|[%‰€])/u.exec(text.slice(blank + 1, blank + 14))?.[0] ?? '';
}

function isDigit(code: number): boolean {
    return code >= 48 && code <= 57;
}

function quotationMarks(text: string): string {
    return text.replace(/"/g, (_, offset: number) => (opens(text, offset) ? '„' : '“')).replace(/(?<=\p{L})'(?=\p{L})/gu, '’');
}

function opens(text: string, offset: number): boolean {
    const before = text[offset - 1];
    return before === undefined || /[\s([{„‚–—/]/.test(before);
}
