import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromDayNumber, toDayNumber } from './calendar.ts';
import {
    addDays,
    addMonths,
    civilOf,
    compareDates,
    dayOfWeek,
    daysBetween,
    daysInYear,
    endOfYear,
    firstOfYear,
    formatLocalDate,
    formatShortDate,
    isLeapYear,
    type LocalDate,
    parseIsoDate,
    parseLocalDate,
    yearOf,
} from './local-date.ts';

const SEED = 20_270_101;
const FIRST = toDayNumber({ year: 1900, month: 1, day: 1 });
const LAST = toDayNumber({ year: 2199, month: 12, day: 31 });

function on(iso: string): LocalDate {
    return { kind: 'date', iso };
}

const anyDate = fc.integer({ min: 0, max: LAST - FIRST }).map((days) => addDays(on('1900-01-01'), days));

describe('parseLocalDate', () => {
    test.each([
        ['01.01.2027', '2027-01-01'],
        ['1.1.2027', '2027-01-01'],
        ['29.02.2028', '2028-02-29'],
        [' 31.12.2199 ', '2199-12-31'],
    ])('%s is read', (text, iso) => {
        expect(parseLocalDate(text)).toEqual({ ok: true, value: on(iso) });
    });

    test.each([
        ['31.02.2027', 'datum-ungültig', '28.02.2027'],
        ['29.02.2027', 'datum-ungültig', '28.02.2027'],
        ['31.04.2027', 'datum-ungültig', '30.04.2027'],
        ['00.01.2027', 'datum-ungültig', undefined],
        ['12.25.2027', 'datum-ungültig', '25.12.2027'],
        ['13.13.2027', 'datum-ungültig', undefined],
        ['01.01.27', 'datum-jahr-zweistellig', '01.01.2027'],
        ['01.01.99', 'datum-jahr-zweistellig', '01.01.1999'],
        ['31.02.27', 'datum-jahr-zweistellig', undefined],
        ['2027-01-15', 'datum-schreibweise', '15.01.2027'],
        ['2027.01.15', 'datum-schreibweise', '15.01.2027'],
        ['15/01/2027', 'datum-schreibweise', '15.01.2027'],
        ['01/15/2027', 'datum-schreibweise', '15.01.2027'],
        ['03/04/2027', 'datum-schreibweise', undefined],
        ['1. Januar 2027', 'datum-schreibweise', '01.01.2027'],
        ['1. Janua 2027', 'datum-schreibweise', undefined],
        ['01.01.1899', 'datum-jahr-fern', undefined],
        ['01.01.2200', 'datum-jahr-fern', undefined],
        ['morgen', 'datum-schreibweise', undefined],
    ])('%s is refused as %s with the proposal %s', (text, code, suggestion) => {
        const result = parseLocalDate(text);
        expect(result).toMatchObject({ ok: false, problem: { code } });
        expect(result.ok ? 'accepted' : result.problem.suggestion).toBe(suggestion);
    });

    test('ISO dates have their own reader', () => {
        expect(parseIsoDate('2027-01-01')).toEqual({ ok: true, value: on('2027-01-01') });
        expect(parseIsoDate('01.01.2027')).toMatchObject({ ok: false, problem: { code: 'datum-schreibweise' } });
        expect(parseIsoDate('2027-02-30')).toMatchObject({ ok: false, problem: { code: 'datum-ungültig' } });
    });

    test('reads what it prints', () => {
        fc.assert(
            fc.property(anyDate, (date) => {
                expect(parseLocalDate(formatShortDate(date))).toEqual({ ok: true, value: date });
                expect(parseIsoDate(date.iso)).toEqual({ ok: true, value: date });
            }),
            { seed: SEED },
        );
    });
});

describe('printing', () => {
    test('in full, with a no-break space after the day', () => {
        expect(formatLocalDate(on('2027-01-01'))).toBe('1.\u00a0Januar 2027');
        expect(formatLocalDate(on('2046-12-31'))).toBe('31.\u00a0Dezember 2046');
    });
});

describe('arithmetic', () => {
    test('steps through days, months and years', () => {
        expect(addDays(on('2027-12-31'), 1)).toEqual(on('2028-01-01'));
        expect(addDays(on('2028-03-01'), -1)).toEqual(on('2028-02-29'));
        expect(addMonths(on('2027-01-31'), 1)).toEqual(on('2027-02-28'));
        expect(addMonths(on('2027-01-31'), -2)).toEqual(on('2026-11-30'));
        expect(addMonths(on('2028-02-29'), 12)).toEqual(on('2029-02-28'));
        expect(firstOfYear(on('2027-07-15'))).toEqual(on('2027-01-01'));
        expect(endOfYear(on('2027-07-15'))).toEqual(on('2027-12-31'));
        expect(yearOf(on('2027-07-15'))).toBe(2027);
    });

    test('stops at the years 1 and 9999', () => {
        expect(addDays(on('2199-12-31'), 9_999_999)).toEqual(on('9999-12-31'));
        expect(addMonths(on('2199-12-31'), 9_999_999)).toEqual(on('9999-12-31'));
        expect(addDays(on('1900-01-01'), -9_999_999)).toEqual(on('0001-01-01'));
    });

    test('knows leap years', () => {
        expect([1900, 2000, 2027, 2028, 2100].map(isLeapYear)).toEqual([false, true, false, true, false]);
        expect(daysInYear(2028)).toBe(366);
        expect(daysInYear(2100)).toBe(365);
    });

    test('knows weekdays (ISO 8601: Monday is 1)', () => {
        expect(dayOfWeek(on('1970-01-01'))).toBe(4);
        expect(dayOfWeek(on('2027-01-01'))).toBe(5);
        expect(dayOfWeek(on('1900-01-01'))).toBe(1);
        expect(dayOfWeek(on('2026-12-27'))).toBe(7);
    });

    test('days between are what is added', () => {
        fc.assert(
            fc.property(anyDate, fc.integer({ min: -40_000, max: 40_000 }), (date, days) => {
                const later = addDays(date, days);
                expect(daysBetween(date, later)).toBe(days);
                expect(Math.sign(compareDates(later, date))).toBe(Math.sign(days));
                expect((((dayOfWeek(date) - 1 + days) % 7) + 7) % 7).toBe(dayOfWeek(later) - 1);
            }),
            { seed: SEED },
        );
    });

    test('adding months keeps the day or takes the last of the month', () => {
        fc.assert(
            fc.property(anyDate, fc.integer({ min: -1200, max: 1200 }), (date, months) => {
                const from = civilOf(date);
                const to = civilOf(addMonths(date, months));
                expect(to.year * 12 + to.month).toBe(from.year * 12 + from.month + months);
                const lastOfMonth = civilOf(addDays(addMonths(date, months), 1)).day === 1;
                expect(to.day === from.day || (lastOfMonth && to.day < from.day)).toBe(true);
            }),
            { seed: SEED },
        );
    });

    test('every day has one number', () => {
        fc.assert(
            fc.property(fc.integer({ min: -719_162, max: 2_932_896 }), (day) => {
                expect(toDayNumber(fromDayNumber(day))).toBe(day);
            }),
            { seed: SEED },
        );
    });
});
