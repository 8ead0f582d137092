import { expect, test } from 'vitest';
import { unwrap } from '../../testdata/engine.ts';
import { type TerminationInputs, terminationOf } from './termination.ts';

const INPUTS: TerminationInputs = {
    phases: [
        { first: 1, last: 2, ratePercent: '3' },
        { first: 3, last: 5, ratePercent: '-2' },
    ],
    lastFullYear: 3,
    endYear: 3,
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

test('the nominal return is what was received less what was paid back by the end, never below 0', () => {
    const nominal = { kind: 'Nominalrückzahlung' } as const;
    expect(unwrap(terminationOf(nominal, INPUTS)).amount).toBe('60.00');
    expect(unwrap(terminationOf(nominal, { ...INPUTS, paymentLagYears: 0 })).amount).toBe('40.00');
    const repaid = [...INPUTS.settled.slice(0, 2), { fundYear: 3, amount: '-80.00' }];
    expect(unwrap(terminationOf(nominal, { ...INPUTS, settled: repaid, paymentLagYears: 0 })).amount).toBe('0.00');
});

test('an end during a year: the running year is redeemed too, and the present value is that of this year', () => {
    const rule = { kind: 'Barwertablösung', interestPercent: '10', growthPercent: '0' } as const;
    const inputs = { ...INPUTS, lastFullYear: 3, endYear: 4 };
    const { amount, payments } = unwrap(terminationOf(rule, inputs));
    expect(payments.map(({ fundYear }) => fundYear)).toEqual([4, 5]);
    expect(amount).toBe('34.71');
});

test('interest runs from the end of the year of each payment', () => {
    const rule = { kind: 'Nominalrückzahlung', interestPercent: '10' } as const;
    expect(unwrap(terminationOf(rule, INPUTS)).amount).toBe('69.30');
});

test('without any Aufschlag there is nothing to redeem', () => {
    const inputs = { ...INPUTS, lastFullYear: 0, endYear: 0, settled: [] };
    const rules = [
        { kind: 'Barwertablösung', interestPercent: '2', growthPercent: '0' },
        { kind: 'Nominalrückzahlung' },
        { kind: 'Fortführung', growthPercent: '0' },
    ] as const;
    const results = rules.map((rule) => unwrap(terminationOf(rule, inputs)));
    expect(results.map(({ amount, payments }) => [amount, payments.length])).toEqual([
        ['0.00', 0],
        ['0.00', 0],
        [null, 0],
    ]);
});

test.each([
    [{ lastFullYear: 2, endYear: 2 }, 'fondsjahr-ungültig'],
    [{ endYear: 5 }, 'fondsjahr-ungültig'],
    [{ paymentLagYears: 0.5 }, 'fondsjahr-ungültig'],
    [{ base: { fundYear: 1, amount: '1,00' } }, 'zahl-ungültig'],
])('%j is a fault', (change, code) => {
    const result = terminationOf({ kind: 'Nominalrückzahlung' }, { ...INPUTS, ...change });
    expect(result.ok ? undefined : result.problem.code).toBe(code);
});
