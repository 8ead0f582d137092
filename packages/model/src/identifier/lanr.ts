import { fail, ok, type Result, type ValueProblem } from '../value/result.ts';
import { quoted } from '../value/typography.ts';

const WEIGHTS = [4, 9] as const;
const PSEUDO = /^(?:3333333|4444444|9999999|555555)/;

/** Checks the form of a lebenslange Arztnummer: nine digits. Code: `lanr-ungültig`. What else is odd about it: `lanrWarnings`. */
export function checkLanr(text: string): Result<string> {
    return /^\d{9}$/.test(text)
        ? ok(text)
        : fail('lanr-ungültig', `${quoted(text)} ist keine lebenslange Arztnummer. Sie hat neun Ziffern.`);
}

/** The seventh digit that belongs to the first six. */
export function lanrCheckDigit(lanr: string): string {
    const sum = [...lanr.slice(0, 6)].reduce((total, digit, index) => total + Number(digit) * (WEIGHTS[index % 2] ?? 0), 0);
    return String((10 - (sum % 10)) % 10);
}

/**
 * Doubts about a well-formed number. They are never errors: sources disagree on the check digit, and pseudo numbers are in real use.
 * Codes: `lanr-prüfziffer`, `lanr-ersatznummer`.
 */
export function lanrWarnings(lanr: string): readonly ValueProblem[] {
    const expected = lanrCheckDigit(lanr);
    const warnings: ValueProblem[] = [];
    if (lanr[6] !== expected) {
        warnings.push({
            code: 'lanr-prüfziffer',
            message: `Zur Arztnummer ${lanr.slice(0, 6)} gehört an siebter Stelle die Prüfziffer ${expected}, nicht ${lanr[6]}. Nicht alle Nummern folgen dieser Regel.`,
        });
    }
    if (PSEUDO.test(lanr)) {
        warnings.push({
            code: 'lanr-ersatznummer',
            message: `${lanr} ist eine Ersatz- oder Pseudonummer und bezeichnet keine bestimmte Person.`,
        });
    }
    return warnings;
}
