import { expect, test } from 'vitest';
import { ONE_SIDED_CONTRACT, sourced, TWO_SIDED_CONTRACT } from '../../testdata/contract.ts';
import { unwrap } from '../../testdata/engine.ts';
import { type RedemptionInputs, redeemFromConfig } from './redeem-from-config.ts';
import { toSettlementConfig } from './to-settlement-config.ts';

const CONFIG = toSettlementConfig(TWO_SIDED_CONTRACT);
const SETTLED = [2027, 2028, 2029].map((year) => ({ year, amount: '3000000.00' }));
const INPUTS: RedemptionInputs = { payer: 'BKK', endsOn: '2036-12-31', zuweisungen: '100000000.00', settled: SETTLED };

test('ten years of payback at 2 %, discounted from the year of payment', () => {
    const { amount, payments } = unwrap(redeemFromConfig(CONFIG, INPUTS));
    expect([payments.length, payments[0], amount]).toEqual([10, { fundYear: 11, paidIn: 12, amount: '2000000.00' }, '17612911.78']);
});

test('an end during a year redeems that year too', () => {
    const { payments } = unwrap(redeemFromConfig(CONFIG, { ...INPUTS, endsOn: '2037-06-30' }));
    expect([payments.length, payments[0]?.fundYear]).toEqual([10, 11]);
    const later = unwrap(redeemFromConfig(CONFIG, { ...INPUTS, endsOn: '2037-12-31' }));
    expect(later.payments.length).toBe(9);
});

test.each([
    ['Nominalrückzahlung', '10546312.85'],
    ['Fortführung', null],
] as const)('%s', (kind, amount) => {
    const { termination } = TWO_SIDED_CONTRACT;
    const config = toSettlementConfig({ ...TWO_SIDED_CONTRACT, termination: { ...termination, consequence: sourced(kind) } });
    expect(unwrap(redeemFromConfig(config, INPUTS)).amount).toBe(amount);
});

test('nothing was passed on, nothing is owed', () => {
    expect(unwrap(redeemFromConfig(CONFIG, { ...INPUTS, settled: [] })).amount).toBe('0.00');
});

test.each([
    [{ payer: 'Niemand' }, 'kasse-unbekannt'],
    [{ endsOn: '31.12.2036' }, 'datum-schreibweise'],
    [{ zuweisungen: 'x' }, 'zahl-ungültig'],
])('%j is a fault', (change, code) => {
    const result = redeemFromConfig(CONFIG, { ...INPUTS, ...change });
    expect(result.ok ? undefined : result.problem.code).toBe(code);
});

test('without a calendar there is nothing to count from', () => {
    const config = toSettlementConfig(ONE_SIDED_CONTRACT);
    const [first, ...rest] = config.payers;
    const payers = first ? [{ ...first, fundCalendar: { ...first.fundCalendar, years: [] } }, ...rest] : [];
    const result = redeemFromConfig({ ...config, payers }, { ...INPUTS, payer: 'AOK' });
    expect(result.ok ? undefined : result.problem.code).toBe('fondskalender-fehlt');
});
