import { type Designation, designationOfName } from './designation.ts';
import type { Gender } from './gender.ts';
import type { GrammaticalCase } from './grammatical-case.ts';

const ARTICLES: Readonly<Record<Gender, Readonly<Record<GrammaticalCase, string>>>> = {
    masculine: { nominativ: 'der', genitiv: 'des', dativ: 'dem', akkusativ: 'den' },
    feminine: { nominativ: 'die', genitiv: 'der', dativ: 'der', akkusativ: 'die' },
    neuter: { nominativ: 'das', genitiv: 'des', dativ: 'dem', akkusativ: 'das' },
    plural: { nominativ: 'die', genitiv: 'der', dativ: 'den', akkusativ: 'die' },
};

const STRONG: Readonly<Record<Gender, Readonly<Record<GrammaticalCase, string>>>> = {
    masculine: { nominativ: 'er', genitiv: 'en', dativ: 'em', akkusativ: 'en' },
    feminine: { nominativ: 'e', genitiv: 'er', dativ: 'er', akkusativ: 'e' },
    neuter: { nominativ: 'es', genitiv: 'en', dativ: 'em', akkusativ: 'es' },
    plural: { nominativ: 'e', genitiv: 'er', dativ: 'en', akkusativ: 'e' },
};

/** The designation with its article in a case: `des Kreises`, `der AOK`, `dem Medizinischen Netz Bochum`. */
export function declineWithArticle(designation: Designation, grammaticalCase: GrammaticalCase): string {
    const { gender, adjectives, noun, rest } = designation;
    if (gender === undefined) {
        return `${noun}${rest}`;
    }
    const weakE = grammaticalCase === 'nominativ' || (grammaticalCase === 'akkusativ' && gender !== 'masculine');
    const ending = weakE && gender !== 'plural' ? 'e' : 'en';
    const declined = adjectives.map((adjective) => adjective.replace(/e[nrms]?$/, ending));
    return [ARTICLES[gender][grammaticalCase], ...declined, `${declineNoun(noun, gender, grammaticalCase)}${rest}`].join(' ');
}

/** A term without article in a case: `integrierter Versorgung`, `Körperschaft des öffentlichen Rechts`, `externen Partners`. */
export function declineBare(term: string, grammaticalCase: GrammaticalCase): string {
    const words = term.split(' ');
    const head = words.findIndex((word) => /^\p{Lu}/u.test(word));
    if (head < 0) {
        return term;
    }
    const { gender } = designationOfName(words[head] ?? '');
    if (gender === undefined) {
        return term;
    }
    const adjectives = words.slice(0, head).map((word) => word.replace(/e[rs]?$/, STRONG[gender][grammaticalCase]));
    return [...adjectives, declineNoun(words[head] ?? '', gender, grammaticalCase), ...words.slice(head + 1)].join(' ');
}

function declineNoun(noun: string, gender: Gender, grammaticalCase: GrammaticalCase): string {
    if (gender === 'plural') {
        return grammaticalCase === 'dativ' && /(?:e|er|el)$/.test(noun) ? `${noun}n` : noun;
    }
    if (grammaticalCase !== 'genitiv' || gender === 'feminine' || isUnchanging(noun)) {
        return noun;
    }
    return `${noun}${takesEs(noun) ? 'es' : 's'}`;
}

/** Abbreviations (“DGB”), loan words on -us and the “Fonds” have no ending of their own in the genitive. */
function isUnchanging(noun: string): boolean {
    return /^[\p{Lu}\d-]+$/u.test(noun) || /(?:[^a]us|fonds|[^\p{L}])$/iu.test(noun);
}

function takesEs(noun: string): boolean {
    return /(?:[sßxz]|[^aeiouäöü][dt]|und|rat|at)$/i.test(noun);
}
