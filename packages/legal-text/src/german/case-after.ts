import type { GrammaticalCase } from './grammatical-case.ts';

/**
 * Case that a preposition asks for. Those with two cases stand with the one that contracts use: “zahlt an die Kasse”, “zwischen den
 * Vertragspartnern”.
 */
const CASES: Readonly<Record<string, GrammaticalCase>> = {
    aus: 'dativ',
    bei: 'dativ',
    mit: 'dativ',
    nach: 'dativ',
    seit: 'dativ',
    von: 'dativ',
    zu: 'dativ',
    gegenüber: 'dativ',
    neben: 'dativ',
    zwischen: 'dativ',
    in: 'dativ',
    unter: 'dativ',
    entsprechend: 'dativ',
    durch: 'akkusativ',
    für: 'akkusativ',
    gegen: 'akkusativ',
    ohne: 'akkusativ',
    um: 'akkusativ',
    an: 'akkusativ',
    auf: 'akkusativ',
    über: 'akkusativ',
    wegen: 'genitiv',
    während: 'genitiv',
    trotz: 'genitiv',
    seitens: 'genitiv',
    innerhalb: 'genitiv',
    außerhalb: 'genitiv',
    zugunsten: 'genitiv',
    zulasten: 'genitiv',
    anstelle: 'genitiv',
    aufgrund: 'genitiv',
    hinsichtlich: 'genitiv',
    bezüglich: 'genitiv',
};

/** The case of a name that follows `before`, by the preposition at its end; nominative without one. */
export function caseAfter(before: string): GrammaticalCase {
    const word = /(\p{L}+)\s*$/u.exec(before)?.[1]?.toLowerCase() ?? '';
    return CASES[word] ?? 'nominativ';
}
