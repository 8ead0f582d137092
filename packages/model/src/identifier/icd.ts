import { fail, ok, type Result } from '../value/result.ts';
import { quoted } from '../value/typography.ts';

/**
 * A code of the ICD-10-GM by its form; whether it exists in a year's edition is not known here. `category` has three characters,
 * `group` stands for all codes below it (“E11.-”), `range` for all categories between two (“E10–E14”).
 * `mark`: `+` primary, `*` secondary (needs a primary code beside it), `!` extra code.
 */
export interface IcdCode {
    readonly code: string;
    readonly form: 'category' | 'code' | 'group' | 'range';
    readonly mark?: '+' | '*' | '!';
}

const CODE = /^([A-Z]\d{2})(?:\.(\d{1,2}|-|\d-))?([+*!])?$/;
const RANGE = /^([A-Z]\d{2})[-–]([A-Z]\d{2})$/;

/**
 * Reads a code such as `E11.74`, `E11.-`, `H36.0*` or a range such as `E10–E14`; a printed dagger counts as `+`.
 * Code: `icd-ungültig`, with the corrected code for a small letter or a missing point.
 */
export function parseIcd(text: string): Result<IcdCode> {
    const literal = text.replace('†', '+');
    const range = RANGE.exec(literal);
    if (range) {
        const [, from = '', to = ''] = range;
        return from < to
            ? ok({ code: `${from}–${to}`, form: 'range' })
            : fail('icd-ungültig', `Der Bereich ${quoted(text)} läuft rückwärts.`, from === to ? from : `${to}–${from}`);
    }
    const match = CODE.exec(literal);
    if (!match) {
        const suggestion = correctedCode(literal);
        const advice = suggestion ? ` Gemeint ist wohl ${suggestion}.` : '';
        return fail('icd-ungültig', `${quoted(text)} ist kein Kode der ICD-10-GM (Muster: E11, E11.74, E11.-).${advice}`, suggestion);
    }
    const [, , detail, mark] = match;
    const form = detail === undefined ? 'category' : detail.endsWith('-') ? 'group' : 'code';
    return ok({ code: literal, form, ...(mark === '+' || mark === '*' || mark === '!' ? { mark } : {}) });
}

function correctedCode(literal: string): string | undefined {
    const upper = literal.toUpperCase();
    const pointed = upper.replace(/^([A-Z]\d{2})(\d{1,2})([+*!]?)$/, '$1.$2$3');
    return pointed !== literal && CODE.test(pointed) ? pointed : undefined;
}
