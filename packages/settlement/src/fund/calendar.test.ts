import { localDate } from '@riv/model/value/local-date';
import { expect, test } from 'vitest';
import { fundCalendar } from './calendar.ts';

const PHASES = [
    { first: 1, last: 3, ratePercent: '3' },
    { first: 4, last: 6, ratePercent: '1' },
    { first: 7, last: 10, ratePercent: '0' },
    { first: 11, last: 20, ratePercent: '-2' },
];

function calendar(accession: string, conditionMet: string | null) {
    return fundCalendar({
        phases: PHASES,
        accession: { kind: 'date', iso: accession },
        conditionMet: conditionMet === null ? null : { kind: 'date', iso: conditionMet },
        paymentLagYears: 1,
    });
}

test.each([
    ['2027-01-01', '2026-06-30', 2027],
    ['2027-01-02', '2026-06-30', 2028],
    ['2028-07-01', '2027-01-01', 2029],
    ['2027-01-01', '2031-01-01', 2031],
    ['2030-01-01', '2031-03-15', 2032],
    ['2027-12-31', '2027-12-31', 2028],
])('accession %s, condition %s: fund year 1 is %i', (accession, conditionMet, first) => {
    const { state, years, lastPayback } = calendar(accession, conditionMet);
    expect([state, years.length, years[0]?.calendarYear, years.at(-1)?.calendarYear]).toEqual(['running', 20, first, first + 19]);
    expect(lastPayback).toEqual(localDate(first + 20, 12, 31));
});

test('while the condition is open the earliest calendar follows from the accession alone', () => {
    const open = calendar('2028-07-01', null);
    expect([open.state, open.years[0]?.calendarYear, open.lastPayback?.iso]).toEqual(['conditional', 2029, '2049-12-31']);
});

test('an Aufschlag is paid in its year, an Abschlag one year later', () => {
    const { years } = calendar('2027-01-01', '2026-01-01');
    expect(years[0]).toEqual({
        fundYear: 1,
        calendarYear: 2027,
        direction: 'surcharge',
        rate: { kind: 'percent', value: '3' },
        ratePercent: '3',
        paymentYear: 2027,
        lastPaymentDay: localDate(2027, 12, 31),
    });
    expect(years[10]).toEqual({
        fundYear: 11,
        calendarYear: 2037,
        direction: 'deduction',
        rate: { kind: 'percent', value: '2' },
        ratePercent: '-2',
        paymentYear: 2038,
        lastPaymentDay: localDate(2038, 12, 31),
    });
    expect(years[6]?.direction).toBe('none');
});

test('a schedule without Abschlag has no last payback', () => {
    const { lastPayback } = fundCalendar({
        phases: PHASES.slice(0, 2),
        accession: localDate(2027, 1, 1),
        conditionMet: null,
        paymentLagYears: 1,
    });
    expect(lastPayback).toBeUndefined();
});
