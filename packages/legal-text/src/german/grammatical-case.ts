/** The four cases by their German names, as templates write them. */
export type GrammaticalCase = 'nominativ' | 'genitiv' | 'dativ' | 'akkusativ';

const NAMES: readonly string[] = ['nominativ', 'genitiv', 'dativ', 'akkusativ'];

/** Whether a word of a template names a case. */
export function isGrammaticalCase(word: unknown): word is GrammaticalCase {
    return typeof word === 'string' && NAMES.includes(word);
}
