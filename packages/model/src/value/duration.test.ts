import { describe, expect, test } from 'vitest';
import { compareDurations, type Duration, type DurationUnit, formatDuration, parseDuration } from './duration.ts';

const N = '\u00a0';

function lasting(amount: number, unit: DurationUnit): Duration {
    return { kind: 'duration', amount, unit };
}

describe('duration', () => {
    test.each([
        ['24', 'monate', 24, 'month'],
        ['24', 'Monaten', 24, 'month'],
        ['1', 'jahr', 1, 'year'],
        ['20', 'jahren', 20, 'year'],
        ['2', 'wochen', 2, 'week'],
        ['30', 'tagen', 30, 'day'],
        ['0', 'jahre', 0, 'year'],
    ] as const)('%s %s is read', (amount, word, value, unit) => {
        expect(parseDuration(amount, word)).toEqual({ ok: true, value: lasting(value, unit) });
    });

    test.each([
        ['1,5', 'jahre', 'dauer-zahl'],
        ['-1', 'jahre', 'dauer-zahl'],
        ['10000', 'tage', 'dauer-zahl'],
        ['2', 'quartale', 'dauer-einheit'],
    ])('%s %s is refused as %s', (amount, word, code) => {
        expect(parseDuration(amount, word)).toMatchObject({ ok: false, problem: { code } });
    });

    test('is printed in both cases', () => {
        expect(formatDuration(lasting(24, 'month'))).toBe(`24${N}Monate`);
        expect(formatDuration(lasting(24, 'month'), 'dative')).toBe(`24${N}Monaten`);
        expect(formatDuration(lasting(1, 'year'))).toBe(`1${N}Jahr`);
        expect(formatDuration(lasting(1, 'year'), 'dative')).toBe(`1${N}Jahr`);
        expect(formatDuration(lasting(0, 'day'), 'dative')).toBe(`0${N}Tagen`);
        expect(formatDuration(lasting(2, 'week'), 'dative')).toBe(`2${N}Wochen`);
    });

    test('compares days with weeks and months with years, not across', () => {
        expect(compareDurations(lasting(2, 'week'), lasting(14, 'day'))).toBe(0);
        expect(compareDurations(lasting(24, 'month'), lasting(2, 'year'))).toBe(0);
        expect(compareDurations(lasting(11, 'month'), lasting(1, 'year'))).toBeLessThan(0);
        expect(compareDurations(lasting(30, 'day'), lasting(1, 'month'))).toBeUndefined();
    });
});
