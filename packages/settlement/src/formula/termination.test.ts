import { expect, test } from 'vitest';
import { unwrap } from '../../testdata/engine.ts';
import { type TerminationInputs, terminationOf } from './termination.ts';

const INPUTS: TerminationInputs = {
    phases: [
        { first: 1, last: 2, ratePercent: '3' },
        { first: 3, last: 5, ratePercent: '-2' },
    ],
    endOfFundYear: 3,
    base: { fundYear: 3, amount: '1000.00' },
    settled: [
        { fundYear: 1, amount: '30.00' },
        { fundYear: 2, amount: '30.00' },
        { fundYear: 3, amount: '-20.00' },
    ],
    paymentLagYears: 1,
};

test('after the first Abschlag only the later ones are redeemed, discounted to the year of payment', () => {
    const rule = { kind: 'Barwertablösung', interestPercent: '10', growthPercent: '0' } as const;
    const { amount, payments } = unwrap(terminationOf(rule, INPUTS));
    expect(payments).toEqual([
        { fundYear: 4, paidIn: 5, amount: '20.00' },
        { fundYear: 5, paidIn: 6, amount: '20.00' },
    ]);
    expect(amount).toBe('31.56');
});

test('growth carries the base of the last year on', () => {
    const rule = { kind: 'Fortführung', growthPercent: '10' } as const;
    const { amount, payments, paymentTotal } = unwrap(terminationOf(rule, INPUTS));
    expect([amount, payments.map((payment) => payment.amount), paymentTotal]).toEqual([null, ['22.00', '24.20'], '46.20']);
});

test('the nominal return is what was received less what was repaid, never below 0', () => {
    const nominal = { kind: 'Nominalrückzahlung' } as const;
    expect(unwrap(terminationOf(nominal, INPUTS)).amount).toBe('40.00');
    const repaid = [...INPUTS.settled.slice(0, 2), { fundYear: 3, amount: '-80.00' }];
    expect(unwrap(terminationOf(nominal, { ...INPUTS, settled: repaid })).amount).toBe('0.00');
});

test.each([
    [{ endOfFundYear: 2 }, 'fondsjahr-ungültig'],
    [{ endOfFundYear: -1 }, 'fondsjahr-ungültig'],
    [{ base: { fundYear: 1, amount: '1,00' } }, 'zahl-ungültig'],
])('%j is a fault', (change, code) => {
    const result = terminationOf({ kind: 'Nominalrückzahlung' }, { ...INPUTS, ...change });
    expect(result.ok ? undefined : result.problem.code).toBe(code);
});
