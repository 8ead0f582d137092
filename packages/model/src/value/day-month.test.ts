import { describe, expect, test } from 'vitest';
import { compareDayMonths, formatDayMonth, formatShortDayMonth, inYear, parseDayMonth } from './day-month.ts';

const march31 = { kind: 'dayMonth', month: 3, day: 31 } as const;

describe('day of the year', () => {
    test('is read and printed', () => {
        expect(parseDayMonth('31.03.')).toEqual({ ok: true, value: march31 });
        expect(parseDayMonth('29.02.')).toMatchObject({ ok: true });
        expect(formatDayMonth(march31)).toBe('31.\u00a0März');
        expect(formatShortDayMonth({ kind: 'dayMonth', month: 3, day: 1 })).toBe('01.03.');
    });

    test.each([
        ['31.03', 'tag-schreibweise', '31.03.'],
        ['31.03.2027', 'tag-schreibweise', undefined],
        ['März', 'tag-schreibweise', undefined],
        ['31.04.', 'tag-ungültig', '30.04.'],
        ['30.02.', 'tag-ungültig', '29.02.'],
        ['01.13.', 'tag-ungültig', undefined],
        ['00.12.', 'tag-ungültig', undefined],
    ])('%s is refused as %s with the proposal %s', (text, code, suggestion) => {
        const result = parseDayMonth(text);
        expect(result).toMatchObject({ ok: false, problem: { code } });
        expect(result.ok ? 'accepted' : result.problem.suggestion).toBe(suggestion);
    });

    test('falls on a date in every year', () => {
        expect(inYear(march31, 2029).iso).toBe('2029-03-31');
        expect(inYear({ kind: 'dayMonth', month: 2, day: 29 }, 2028).iso).toBe('2028-02-29');
        expect(inYear({ kind: 'dayMonth', month: 2, day: 29 }, 2029).iso).toBe('2029-02-28');
    });

    test('has an order', () => {
        expect(compareDayMonths(march31, { kind: 'dayMonth', month: 4, day: 1 })).toBeLessThan(0);
        expect(compareDayMonths(march31, { kind: 'dayMonth', month: 3, day: 1 })).toBeGreaterThan(0);
    });
});
