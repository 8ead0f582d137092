import { NBSP } from '@riv/model/value/typography';

const MONTHS = 'Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember';

/** Each pattern matches one plain blank that must not break; what it looks at stays in lookarounds, so that only the blank changes. */
const TIED_BLANKS: readonly RegExp[] = [
    /(?<=§§?) (?=\d)/g,
    /(?<=(?:^|[^\p{L}])(?:Abs\.|Nr\.|Nrn\.|Satz|Sätze|Buchst\.|Doppelbuchst\.|Hs\.|Anlage|Anlagen|Art\.|Anhang|Kapitel|S\.)) (?=\d|[a-z]{1,2}(?:[^\p{L}]|$))/gu,
    /(?<=\d) (?=(?:%|‰|EUR|€|Euro|Prozent|Mio\.|Mrd\.)(?:[^\p{L}]|$))/gu,
    new RegExp(`(?<=\\d\\.) (?=(?:${MONTHS})(?:[^\\p{L}]|$))`, 'gu'),
    /(?<=\b[zdu]\.) (?=[BhaUä]\.)/g,
    /(?<=\be\.) (?=[VK]\.)/g,
    /(?<=(?:^|[^\p{L}])IK) (?=\d)/gu,
];

/**
 * The typography of German contracts: no-break spaces, „…“ for straight quotation marks, a dash for a hyphen between blanks.
 * The result has the length of the input, so that the spans of a text stay where they are.
 */
export function applyTypography(text: string): string {
    const tied = TIED_BLANKS.reduce((current, pattern) => current.replace(pattern, NBSP), text);
    return quotationMarks(tied).replace(/(?<= )-(?= )/g, '–');
}

function quotationMarks(text: string): string {
    return text
        .replace(/"/g, (_, offset: number) => (opens(text, offset) ? '„' : '“'))
        .replace(/(?<=\p{L})'(?=\p{L})/gu, '’');
}

function opens(text: string, offset: number): boolean {
    const before = text[offset - 1];
    return before === undefined || /[\s([{„‚–—/]/.test(before);
}
