import { daysInMonth } from '../value/calendar.ts';
import type { Duration } from '../value/duration.ts';
import { addDays, addMonths, civilOf, compareDates, dayOfWeek, type LocalDate, localDate } from '../value/local-date.ts';

/**
 * How the first day counts. `event`: something happens in the course of it, it does not count (§ 187 Abs. 1 BGB: receipt, signature).
 * `dayCounts`: the period begins with the day itself (§ 187 Abs. 2 BGB: a term “from 1 January on”).
 */
export type PeriodStart = 'event' | 'dayCounts';

/** The last day of a period (§§ 187, 188 BGB); it ends when that day ends. */
export function periodEnd(start: LocalDate, duration: Duration, mode: PeriodStart): LocalDate {
    switch (duration.unit) {
        case 'day':
            return addDays(start, mode === 'event' ? duration.amount : duration.amount - 1);
        case 'week':
            return addDays(start, mode === 'event' ? duration.amount * 7 : duration.amount * 7 - 1);
        case 'month':
            return monthPeriodEnd(start, duration.amount, mode);
        case 'year':
            return monthPeriodEnd(start, duration.amount * 12, mode);
    }
}

/** § 188 Abs. 2 BGB: the day with the same number, or the one before it; where that day is missing, the last of the month (Abs. 3). */
function monthPeriodEnd(start: LocalDate, months: number, mode: PeriodStart): LocalDate {
    const { year, month, day } = civilOf(addMonths(start, months));
    const decisive = mode === 'event' ? civilOf(start).day : civilOf(start).day - 1;
    return decisive === 0 ? addDays(localDate(year, month, day), -1) : localDate(year, month, Math.min(decisive, daysInMonth(year, month)));
}

/** Last day of a contract that begins with a day and runs for a term: 01.01.2027 and 20 years give 31.12.2046. */
export function contractEnd(begin: LocalDate, term: Duration): LocalDate {
    return periodEnd(begin, term, 'dayCounts');
}

/** The last day on which a notice can arrive so that its full period has passed at `end`: 24 months to 31.12.2036 give 31.12.2034. */
export function latestNotice(end: LocalDate, notice: Duration): LocalDate {
    const inDays = notice.unit === 'day' ? notice.amount : notice.unit === 'week' ? notice.amount * 7 : undefined;
    if (inDays !== undefined) {
        return addDays(end, -inDays);
    }
    const months = notice.unit === 'year' ? notice.amount * 12 : notice.amount;
    // Where the end month is shorter, the last days of the start month end with it as well (§ 188 Abs. 3 BGB): 31.01. and a month give 28.02.
    const first = addMonths(end, -months);
    const candidates = [3, 2, 1].map((days) => addDays(first, days));
    return candidates.find((day) => compareDates(periodEnd(day, notice, 'event'), end) <= 0) ?? first;
}

/**
 * § 193 BGB: if the last day for a declaration or a payment is a Saturday, a Sunday or a holiday, the next working day takes its place.
 * `holidays` holds ISO dates.
 */
export function shiftToWorkday(date: LocalDate, holidays: ReadonlySet<string>): LocalDate {
    let day = date;
    while (dayOfWeek(day) >= 6 || holidays.has(day.iso)) {
        day = addDays(day, 1);
    }
    return day;
}
