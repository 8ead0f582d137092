import { describe, expect, test } from 'vitest';
import type { Duration, DurationUnit } from '../value/duration.ts';
import { formatShortDate, type LocalDate, parseLocalDate } from '../value/local-date.ts';
import { contractEnd, latestNotice, type PeriodStart, periodEnd, shiftToWorkday } from './bgb-period.ts';
import { easterSunday, holidaysAfter, nationwideHolidays } from './holidays.ts';

function date(text: string): LocalDate {
    const parsed = parseLocalDate(text);
    expect(parsed).toMatchObject({ ok: true });
    return (parsed as { value: LocalDate }).value;
}

function duration(amount: number, unit: DurationUnit): Duration {
    return { kind: 'duration', amount, unit };
}

describe('periodEnd', () => {
    test.each<[string, string, number, DurationUnit, PeriodStart, string]>([
        ['§ 187 Abs. 1, § 188 Abs. 1: two weeks for revocation', '01.03.2027', 14, 'day', 'event', '15.03.2027'],
        ['§ 187 Abs. 1, § 188 Abs. 2: same weekday', '01.03.2027', 2, 'week', 'event', '15.03.2027'],
        ['§ 187 Abs. 2, § 188 Abs. 2: the day before', '01.03.2027', 2, 'week', 'dayCounts', '14.03.2027'],
        ['§ 187 Abs. 2, § 188 Abs. 1', '01.03.2027', 30, 'day', 'dayCounts', '30.03.2027'],
        ['§ 188 Abs. 2: same number in the last month', '15.01.2027', 1, 'month', 'event', '15.02.2027'],
        ['§ 188 Abs. 3: the day is missing', '31.01.2027', 1, 'month', 'event', '28.02.2027'],
        ['§ 188 Abs. 3: leap year', '31.01.2028', 1, 'month', 'event', '29.02.2028'],
        ['§ 188 Abs. 2: not the last day again', '28.02.2027', 1, 'month', 'event', '28.03.2027'],
        ['§ 188 Abs. 2 and 3: the day before is missing', '31.01.2027', 1, 'month', 'dayCounts', '28.02.2027'],
        ['§ 188 Abs. 2: the day before in a month of 30 days', '31.03.2027', 1, 'month', 'dayCounts', '30.04.2027'],
        ['§ 188 Abs. 2: begin on the first', '01.02.2027', 1, 'month', 'dayCounts', '28.02.2027'],
        ['§ 188 Abs. 2 and 3: years from the leap day', '29.02.2028', 1, 'year', 'event', '28.02.2029'],
        ['§ 188 Abs. 2: years from the leap day, which counts', '29.02.2028', 4, 'year', 'dayCounts', '28.02.2032'],
        ['§ 188 Abs. 2: a year across its end', '01.07.2027', 1, 'year', 'dayCounts', '30.06.2028'],
    ])('%s', (_rule, start, amount, unit, mode, end) => {
        expect(formatShortDate(periodEnd(date(start), duration(amount, unit), mode))).toBe(end);
    });

    test.each([
        ['01.01.2027', 20, '31.12.2046'],
        ['01.07.2027', 22, '30.06.2049'],
    ])('a contract from %s for %i years ends on %s', (begin, years, end) => {
        expect(formatShortDate(contractEnd(date(begin), duration(years, 'year')))).toBe(end);
    });
});

describe('latestNotice', () => {
    test.each<[string, number, DurationUnit, string]>([
        ['31.12.2036', 24, 'month', '31.12.2034'],
        ['31.12.2036', 3, 'month', '30.09.2036'],
        ['28.02.2027', 1, 'month', '31.01.2027'],
        ['30.06.2027', 1, 'month', '31.05.2027'],
        ['31.12.2036', 6, 'week', '19.11.2036'],
        ['31.12.2036', 10, 'day', '21.12.2036'],
        ['31.12.2036', 2, 'year', '31.12.2034'],
    ])('to %s with %i %s: %s', (end, amount, unit, latest) => {
        const notice = duration(amount, unit);
        const day = latestNotice(date(end), notice);
        expect(formatShortDate(day)).toBe(latest);
        expect(periodEnd(day, notice, 'event').iso <= date(end).iso).toBe(true);
    });
});

describe('shiftToWorkday (§ 193 BGB)', () => {
    test.each([
        ['31.03.2029', '03.04.2029'],
        ['31.12.2027', '31.12.2027'],
        ['01.01.2028', '03.01.2028'],
        ['25.12.2026', '28.12.2026'],
        ['26.03.2027', '30.03.2027'],
        ['31.12.2033', '02.01.2034'],
    ])('%s becomes %s', (day, workday) => {
        expect(formatShortDate(shiftToWorkday(date(day), holidaysAfter(date(day))))).toBe(workday);
    });

    test('a holiday of one Land counts where it is given', () => {
        expect(formatShortDate(shiftToWorkday(date('01.11.2028'), new Set(['2028-11-01'])))).toBe('02.11.2028');
    });
});

describe('holidays', () => {
    test.each([
        [1961, '02.04.1961'],
        [2000, '23.04.2000'],
        [2024, '31.03.2024'],
        [2027, '28.03.2027'],
        [2038, '25.04.2038'],
        [2285, '22.03.2285'],
    ])('Easter %i is %s', (year, sunday) => {
        expect(formatShortDate(easterSunday(year))).toBe(sunday);
    });

    test('2027 has nine nationwide holidays', () => {
        expect([...nationwideHolidays(2027)].sort()).toEqual([
            '2027-01-01',
            '2027-03-26',
            '2027-03-29',
            '2027-05-01',
            '2027-05-06',
            '2027-05-17',
            '2027-10-03',
            '2027-12-25',
            '2027-12-26',
        ]);
    });

    test('Reformation Day was one in 2017 only', () => {
        expect(nationwideHolidays(2017).has('2017-10-31')).toBe(true);
        expect(nationwideHolidays(2018).has('2018-10-31')).toBe(false);
    });
});
