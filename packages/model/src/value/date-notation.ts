import { type CivilDate, daysInMonth, MONTH_NAMES } from './calendar.ts';
import { fail, ok, type Result } from './result.ts';
import { NBSP, quoted } from './typography.ts';

const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;

const GERMAN = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/;
const SHORT_YEAR = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{2})$/;
const YEAR_FIRST = /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})$/;
const OTHER_MARKS = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})$/;
const SPOKEN = /^(\d{1,2})\.\s*(\p{L}+)\s+(\d{4})$/u;

/**
 * Reads `01.01.2027` (also `1.1.2027`). Years 1900–2199.
 * Codes: `datum-ungültig` (no such day), `datum-jahr-zweistellig`, `datum-schreibweise` (other notation), `datum-jahr-fern`;
 * the suggestion is a date in the German notation wherever one follows from the text.
 */
export function readGermanDate(text: string): Result<CivilDate> {
    const literal = text.trim();
    const german = GERMAN.exec(literal);
    if (german) {
        return checkedDate(literal, Number(german[3]), Number(german[2]), Number(german[1]));
    }
    const short = SHORT_YEAR.exec(literal);
    if (short) {
        return shortYear(literal, Number(short[3]), Number(short[2]), Number(short[1]));
    }
    const suggestion = otherNotation(literal);
    const advice = suggestion ? `: ${suggestion}` : ' wie 01.01.2027';
    return fail(
        'datum-schreibweise',
        `${quoted(literal)} ist kein Datum in deutscher Schreibweise. Schreiben Sie es als TT.MM.JJJJ${advice}.`,
        suggestion,
    );
}

/** Reads `2027-01-01`. Codes: `datum-ungültig`, `datum-jahr-fern`, `datum-schreibweise`. */
export function readIsoDate(text: string): Result<CivilDate> {
    const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
    if (!match) {
        return fail('datum-schreibweise', `${quoted(text)} ist kein Datum nach ISO${NBSP}8601 (JJJJ-MM-TT).`);
    }
    return checkedDate(text, Number(match[1]), Number(match[2]), Number(match[3]));
}

function checkedDate(literal: string, year: number, month: number, day: number): Result<CivilDate> {
    if (year < FIRST_YEAR || year > LAST_YEAR) {
        return fail('datum-jahr-fern', `Das Jahr ${year} liegt außerhalb von ${FIRST_YEAR} bis ${LAST_YEAR}. Prüfen Sie die Jahreszahl.`);
    }
    const length = daysInMonth(year, month);
    if (length === 0) {
        const swapped = day >= 1 && day <= 12 && month <= daysInMonth(year, day) ? shortText(year, day, month) : undefined;
        const advice = swapped ? ` Tag und Monat sind wohl vertauscht: ${swapped}.` : ' Der Monat steht an zweiter Stelle (TT.MM.JJJJ).';
        return fail('datum-ungültig', `${quoted(literal)}: Einen Monat ${month} gibt es nicht.${advice}`, swapped);
    }
    if (day < 1) {
        return fail('datum-ungültig', `${quoted(literal)}: Einen Tag 0 gibt es nicht. Der erste Tag ist ${shortText(year, month, 1)}.`);
    }
    if (day > length) {
        const last = shortText(year, month, length);
        const name = MONTH_NAMES[month - 1];
        return fail(
            'datum-ungültig',
            `Den ${day}.${NBSP}${name} ${year} gibt es nicht; der ${name} ${year} hat ${length} Tage. Letzter Tag: ${last}.`,
            last,
        );
    }
    return ok({ year, month, day });
}

/** Contracts run into the future and cite statutes of the past century: 00–79 is read as 20xx, 80–99 as 19xx, for the proposal only. */
function shortYear(literal: string, year: number, month: number, day: number): Result<CivilDate> {
    const full = checkedDate(literal, year < 80 ? 2000 + year : 1900 + year, month, day);
    const suggestion = full.ok ? shortTextOf(full.value) : undefined;
    const advice = suggestion ? `: ${suggestion}` : '';
    return fail(
        'datum-jahr-zweistellig',
        `In ${quoted(literal)} ist die Jahreszahl zweistellig. Schreiben Sie alle vier Ziffern${advice}.`,
        suggestion,
    );
}

function otherNotation(literal: string): string | undefined {
    const yearFirst = YEAR_FIRST.exec(literal);
    if (yearFirst) {
        return validText(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]));
    }
    const marks = OTHER_MARKS.exec(literal);
    if (marks) {
        const [first, second, year] = [Number(marks[1]), Number(marks[2]), Number(marks[3])];
        const dayFirst = validText(year, second, first);
        const monthFirst = validText(year, first, second);
        // 03/04/2027 is 3 April here and 4 March in America: no proposal where both readings exist and differ.
        return dayFirst && monthFirst && dayFirst !== monthFirst ? undefined : (dayFirst ?? monthFirst);
    }
    const spoken = SPOKEN.exec(literal);
    const month = spoken ? MONTH_NAMES.findIndex((name) => name.toLowerCase() === spoken[2]?.toLowerCase()) + 1 : 0;
    return spoken && month > 0 ? validText(Number(spoken[3]), month, Number(spoken[1])) : undefined;
}

function validText(year: number, month: number, day: number): string | undefined {
    const date = checkedDate('', year, month, day);
    return date.ok ? shortTextOf(date.value) : undefined;
}

function shortText(year: number, month: number, day: number): string {
    return shortTextOf({ year, month, day });
}

function shortTextOf({ year, month, day }: CivilDate): string {
    return `${String(day).padStart(2, '0')}.${String(month).padStart(2, '0')}.${year}`;
}
