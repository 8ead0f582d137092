import { daysInMonth, MONTH_NAMES } from './calendar.ts';
import { type LocalDate, localDate } from './local-date.ts';
import { fail, ok, type Result } from './result.ts';
import { NBSP, quoted } from './typography.ts';

/** A day that returns every year, e.g. a due date. 29 February is allowed and means the last of February in other years. */
export interface DayMonth {
    readonly kind: 'dayMonth';
    readonly month: number;
    readonly day: number;
}

const LEAP_YEAR = 2000;

/** Reads `31.03.`. Codes: `tag-ungültig` (no such day), `tag-schreibweise` (with `31.03.` for `31.03`). */
export function parseDayMonth(text: string): Result<DayMonth> {
    const literal = text.trim();
    const match = /^(\d{1,2})\.\s?(\d{1,2})(\.?)$/.exec(literal);
    if (!match) {
        return fail(
            'tag-schreibweise',
            `${quoted(literal)} ist kein Tag im Jahr. Schreiben Sie ihn als TT.MM. wie 31.03. – ohne Jahr, mit zwei Punkten.`,
        );
    }
    const day = Number(match[1]);
    const month = Number(match[2]);
    const length = daysInMonth(LEAP_YEAR, month);
    if (length === 0 || day < 1) {
        return fail('tag-ungültig', `${quoted(literal)}: Diesen Tag gibt es in keinem Jahr. Erst steht der Tag, dann der Monat (31.03.).`);
    }
    if (day > length) {
        const last = shortText(month, length);
        return fail(
            'tag-ungültig',
            `${quoted(literal)}: Der ${MONTH_NAMES[month - 1]} hat höchstens ${length} Tage. Letzter Tag: ${last}`,
            last,
        );
    }
    if (match[3] === '') {
        const suggestion = shortText(month, day);
        return fail('tag-schreibweise', `Nach dem Monat fehlt der Punkt: ${suggestion}`, suggestion);
    }
    return ok({ kind: 'dayMonth', month, day });
}

/** Prints `31. März` with a no-break space. */
export function formatDayMonth({ day, month }: DayMonth): string {
    return `${day}.${NBSP}${MONTH_NAMES[month - 1]}`;
}

/** Prints `31.03.`, the form of the source text. */
export function formatShortDayMonth({ day, month }: DayMonth): string {
    return shortText(month, day);
}

/** The day in a given year; 29 February becomes 28 February outside leap years. */
export function inYear({ day, month }: DayMonth, year: number): LocalDate {
    return localDate(year, month, Math.min(day, daysInMonth(year, month)));
}

/** Order within a year. */
export function compareDayMonths(a: DayMonth, b: DayMonth): number {
    return a.month - b.month || a.day - b.day;
}

function shortText(month: number, day: number): string {
    return `${String(day).padStart(2, '0')}.${String(month).padStart(2, '0')}.`;
}
