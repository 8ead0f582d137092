import { addDays, type LocalDate, localDate, yearOf } from '../value/local-date.ts';

/** Easter Sunday of a year (Gregorian; the method of Meeus, Jones and Butcher). */
export function easterSunday(year: number): LocalDate {
    const a = year % 19;
    const b = Math.floor(year / 100);
    const c = year % 100;
    const d = Math.floor(b / 4);
    const e = b % 4;
    const f = Math.floor((b + 8) / 25);
    const g = Math.floor((b - f + 1) / 3);
    const h = (19 * a + b - d - g + 15) % 30;
    const i = Math.floor(c / 4);
    const k = c % 4;
    const l = (32 + 2 * e + 2 * i - h - k) % 7;
    const m = Math.floor((a + 11 * h + 22 * l) / 451);
    const n = h + l - 7 * m + 114;
    return localDate(year, Math.floor(n / 31), (n % 31) + 1);
}

/**
 * ISO dates of the holidays that all Länder have, as they stand since 1995; holidays of single Länder are left out, because the place
 * of performance decides on them (§ 193 BGB). 31.10.2017 was a holiday everywhere, once.
 */
export function nationwideHolidays(year: number): ReadonlySet<string> {
    const easter = easterSunday(year);
    const days = [
        localDate(year, 1, 1),
        addDays(easter, -2),
        addDays(easter, 1),
        localDate(year, 5, 1),
        addDays(easter, 39),
        addDays(easter, 50),
        localDate(year, 10, 3),
        localDate(year, 12, 25),
        localDate(year, 12, 26),
        ...(year === 2017 ? [localDate(2017, 10, 31)] : []),
    ];
    return new Set(days.map((day) => day.iso));
}

/** The nationwide holidays that can matter for a shift from this date on: of its year and the next. */
export function holidaysAfter(date: LocalDate): ReadonlySet<string> {
    return new Set([...nationwideHolidays(yearOf(date)), ...nationwideHolidays(yearOf(date) + 1)]);
}
