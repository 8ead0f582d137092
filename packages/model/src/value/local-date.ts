import { type CivilDate, daysInMonth, fromDayNumber, isLeapYear, MONTH_NAMES, toDayNumber } from './calendar.ts';
import { readGermanDate, readIsoDate } from './date-notation.ts';
import { ok, type Result } from './result.ts';
import { NBSP } from './typography.ts';

/** A calendar day without time and zone. `iso` is `YYYY-MM-DD`; dates that are read lie in the years 1900–2199. */
export interface LocalDate {
    readonly kind: 'date';
    readonly iso: string;
}

const FIRST_DAY = toDayNumber({ year: 1, month: 1, day: 1 });
const LAST_DAY = toDayNumber({ year: 9999, month: 12, day: 31 });

/**
 * Reads `01.01.2027` (also `1.1.2027`). Codes: `datum-ungültig` (no such day), `datum-jahr-zweistellig`,
 * `datum-schreibweise` (other notation), `datum-jahr-fern`; the suggestion is in German notation.
 */
export function parseLocalDate(text: string): Result<LocalDate> {
    return asLocalDate(readGermanDate(text));
}

/** Reads `2027-01-01`. Codes: `datum-ungültig`, `datum-jahr-fern`, `datum-schreibweise`. */
export function parseIsoDate(text: string): Result<LocalDate> {
    return asLocalDate(readIsoDate(text));
}

function asLocalDate(read: Result<CivilDate>): Result<LocalDate> {
    return read.ok ? ok(localDate(read.value.year, read.value.month, read.value.day)) : read;
}

/** The date of a valid year, month and day; the caller has checked them. */
export function localDate(year: number, month: number, day: number): LocalDate {
    return { kind: 'date', iso: `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` };
}

export function civilOf(date: LocalDate): CivilDate {
    return { year: Number(date.iso.slice(0, 4)), month: Number(date.iso.slice(5, 7)), day: Number(date.iso.slice(8, 10)) };
}

/** Prints `1. Januar 2027`, with a no-break space between day and month. */
export function formatLocalDate(date: LocalDate): string {
    const { year, month, day } = civilOf(date);
    return `${day}.${NBSP}${MONTH_NAMES[month - 1]} ${year}`;
}

/** Prints `01.01.2027`, the form of the source text. */
export function formatShortDate(date: LocalDate): string {
    return `${date.iso.slice(8, 10)}.${date.iso.slice(5, 7)}.${date.iso.slice(0, 4)}`;
}

/** Negative, zero or positive, as `a` lies before, on or after `b`. */
export function compareDates(a: LocalDate, b: LocalDate): number {
    return a.iso < b.iso ? -1 : a.iso > b.iso ? 1 : 0;
}

export function yearOf(date: LocalDate): number {
    return civilOf(date).year;
}

/** The date `days` later (earlier if negative). Stops at the ends of the years 1 and 9999. */
export function addDays(date: LocalDate, days: number): LocalDate {
    const target = Math.min(Math.max(toDayNumber(civilOf(date)) + days, FIRST_DAY), LAST_DAY);
    const { year, month, day } = fromDayNumber(target);
    return localDate(year, month, day);
}

/** The same day `months` later; where that month is shorter, its last day (31.01. + 1 = 28.02.). Stops at the years 1 and 9999. */
export function addMonths(date: LocalDate, months: number): LocalDate {
    const { year, month, day } = civilOf(date);
    const index = Math.min(Math.max(year * 12 + month - 1 + months, 12), 9999 * 12 + 11);
    const targetYear = Math.floor(index / 12);
    const targetMonth = (index % 12) + 1;
    return localDate(targetYear, targetMonth, Math.min(day, daysInMonth(targetYear, targetMonth)));
}

/** 1 January of the year of the date. */
export function firstOfYear(date: LocalDate): LocalDate {
    return localDate(yearOf(date), 1, 1);
}

/** 31 December of the year of the date. */
export function endOfYear(date: LocalDate): LocalDate {
    return localDate(yearOf(date), 12, 31);
}

/** Days from `from` to `to`, negative if `to` lies before; the same day gives 0. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
    return toDayNumber(civilOf(to)) - toDayNumber(civilOf(from));
}

/** 365 or 366. */
export function daysInYear(year: number): number {
    return isLeapYear(year) ? 366 : 365;
}

/** 1 = Monday … 7 = Sunday (ISO 8601). */
export function dayOfWeek(date: LocalDate): number {
    const sinceThursday = toDayNumber(civilOf(date)) + 3;
    return (((sinceThursday % 7) + 7) % 7) + 1;
}

export { isLeapYear };

function pad(value: number, width: number): string {
    return String(value).padStart(width, '0');
}
