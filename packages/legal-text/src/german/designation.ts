import { type Gender, genderOf } from './gender.ts';

/** A name as it is declined: gender, leading adjectives, head noun and the rest that never changes. */
export interface Designation {
    /** Undefined for a name that stands without article. */
    readonly gender?: Gender;
    readonly adjectives: readonly string[];
    readonly noun: string;
    /** What follows the head noun, with its leading blank (“ Nordfriesland”), or empty. */
    readonly rest: string;
}

const ARTICLES: Readonly<Record<string, Gender>> = { der: 'masculine', die: 'feminine', das: 'neuter' };
const ADJECTIVE =
    /^(?:\p{L}*(?:isch|lich|ig|al|ar|är|ell|iv|iert|bar|sam|et)|deutsch|frei|neu|vereint|vereinigt|eigen|extern|intern|groß|klein|örtlich|besonder|offen)e[rs]?$/iu;

/** Reads a short designation as a contract gives it: „der Kreis“, „die AOK“, „das Medizinische Netz Bochum“. */
export function parseDesignation(text: string): Designation {
    const words = text.trim().split(/ +/);
    const article = ARTICLES[words[0]?.toLowerCase() ?? ''];
    if (article === undefined || words.length < 2) {
        return { adjectives: [], noun: text.trim(), rest: '' };
    }
    const parts = splitName(words.slice(1));
    const plural = article === 'feminine' && genderOf(parts.noun) === 'plural';
    return { gender: plural ? 'plural' : article, ...parts };
}

/**
 * Designation of a full name without article. Its gender follows from the head noun (“Klinikum Nordfriesland gGmbH” is neuter)
 * or else from the legal form at its end; a name that tells neither stays without article.
 */
export function designationOfName(name: string): Designation {
    const words = name.trim().split(/ +/);
    const parts = splitName(words);
    const gender = genderOf(parts.noun) ?? genderOf(words.slice(-2).join(' ')) ?? genderOf(words.at(-1) ?? '');
    return gender === undefined ? { adjectives: [], noun: name.trim(), rest: '' } : { gender, ...parts };
}

function splitName(words: readonly string[]): { adjectives: readonly string[]; noun: string; rest: string } {
    let count = 0;
    while (count < words.length - 1 && ADJECTIVE.test(words[count] ?? '')) {
        count += 1;
    }
    const rest = words.slice(count + 1).join(' ');
    return { adjectives: words.slice(0, count), noun: words[count] ?? '', rest: rest === '' ? '' : ` ${rest}` };
}
