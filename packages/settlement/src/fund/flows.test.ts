import { expect, test } from 'vitest';
import { unwrap } from '../../testdata/engine.ts';
import { type FundSimulation, simulateFund } from './flows.ts';

const SIMULATION: FundSimulation = {
    phases: [
        { first: 1, last: 1, ratePercent: '3' },
        { first: 2, last: 2, ratePercent: '-2' },
    ],
    firstBase: '117000000.00',
    growthPercent: '0',
    paymentLagYears: 1,
    digits: 2,
};

test('amounts in EUR, payment one year after the Abschlag', () => {
    const { years, ratio, breakEvenYear } = unwrap(simulateFund(SIMULATION));
    expect(years.map(({ flow }) => flow)).toEqual(['3510000.00', '0.00', '-2340000.00']);
    expect([ratio, breakEvenYear]).toEqual(['0.6667', null]);
});

test('a fund without any rate has neither ratio nor cost', () => {
    const empty = unwrap(simulateFund({ ...SIMULATION, phases: [] }));
    expect([empty.years, empty.ratio, empty.irrPercent, empty.breakEvenYear]).toEqual([[], null, null, null]);
});

test.each([
    [{ firstBase: 'viel' }, 'zahl-ungültig'],
    [{ growthPercent: '500' }, 'zahl-außerhalb'],
    [{ discountPercents: ['-100'] }, 'zahl-außerhalb'],
    [{ paymentLagYears: 0.5 }, 'zahlungsfolge-ungültig'],
])('%j is a fault', (change, code) => {
    const result = simulateFund({ ...SIMULATION, ...change });
    expect(result.ok ? undefined : result.problem.code).toBe(code);
});
