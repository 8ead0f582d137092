import { expect, test } from 'vitest';
import { ONE_SIDED_CONTRACT, sourced, TWO_SIDED_CONTRACT } from '../../testdata/contract.ts';
import { unwrap } from '../../testdata/engine.ts';
import { readSettlementConfig } from './read-config.ts';
import { type PayerYearInputs, settlePayerYear } from './settle-from-config.ts';
import { settlementConfigJson, toSettlementConfig } from './to-settlement-config.ts';

// As an engine gets them: written, read and checked.
const ONE_SIDED = unwrap(readSettlementConfig(settlementConfigJson(toSettlementConfig(ONE_SIDED_CONTRACT))));
const TWO_SIDED = unwrap(readSettlementConfig(settlementConfigJson(toSettlementConfig(TWO_SIDED_CONTRACT))));

const COSTS = { spending: '114000000.00', normCost: '117000000.00', qualityFactor: '0.95' };

function codeOf(config: typeof ONE_SIDED, inputs: PayerYearInputs): string | undefined {
    const result = settlePayerYear(config, inputs);
    return result.ok ? undefined : result.problem.code;
}

test('the terms of a year are those of its period', () => {
    const [before, after] = [2029, 2030].map((year) => unwrap(settlePayerYear(ONE_SIDED, { payer: 'AOK', year, costs: COSTS })));
    expect([before?.terms?.validTo, before?.success?.payer, before?.success?.unit]).toEqual([2029, '907657.50', '2586823.88']);
    expect([after?.terms?.validFrom, after?.success?.payer, after?.success?.unit]).toEqual([2030, '726126.00', '2759278.80']);
    expect(after?.success?.retained).toBe('145225.20');
    expect(after?.success?.figures.find(({ id }) => id === 'retained')?.label).toBe('Einbehalt für Qualitätsbonifizierung');
    expect(after?.provisionalReference).toBe(true);
});

test('the days by which a year is settled', () => {
    const { dates } = unwrap(settlePayerYear(ONE_SIDED, { payer: 'AOK', year: 2029, costs: COSTS }));
    expect(dates).toEqual({ provisionalBy: '2031-03-31', finalBy: '2032-03-31', due: { amount: 30, unit: 'day' } });
    const { settlement } = ONE_SIDED;
    const leapDay = { ...ONE_SIDED, settlement: { ...settlement, final: { ...settlement.final, day: '02-29' } } };
    expect(unwrap(settlePayerYear(leapDay, { payer: 'AOK', year: 2029 })).dates.finalBy).toBe('2032-02-29');
    expect(unwrap(settlePayerYear(leapDay, { payer: 'AOK', year: 2030 })).dates.finalBy).toBe('2033-02-28');
});

test('two-sided: threshold, loss share and caps come from the configuration', () => {
    const loss = { payer: 'BKK', year: 2030, costs: { spending: '121000000.00', normCost: '117000000.00' } };
    const { success } = unwrap(settlePayerYear(TWO_SIDED, loss));
    expect([success?.outcome, success?.unitPays]).toEqual(['loss', '1693600.00']);
});

test('while the condition is open every rate is 0', () => {
    const { fund, setOff } = unwrap(settlePayerYear(ONE_SIDED, { payer: 'AOK', year: 2027, zuweisungen: '100000000.00' }));
    expect([fund?.state, fund?.fundYear, fund?.ratePercent, fund?.amount, fund?.direction]).toEqual([
        'conditional',
        1,
        '0',
        '0.00',
        'none',
    ]);
    expect(setOff).toBeNull();
});

test('an Aufschlag is passed on and never set off', () => {
    const { fund, setOff } = unwrap(settlePayerYear(TWO_SIDED, { payer: 'BKK', year: 2027, costs: COSTS, zuweisungen: '100000000.00' }));
    expect([fund?.amount, fund?.paymentYear, fund?.clause, setOff]).toEqual(['3000000.00', 2027, 'zukunftsfonds.weiterleitung', null]);
});

test('a partial first year brings no Aufschlag', () => {
    const { fund } = unwrap(settlePayerYear(TWO_SIDED, { payer: 'AOK', year: 2027, costs: COSTS, zuweisungen: '50000000.00' }));
    expect(fund).toBeNull();
});

test('in a repayment year both claims stand beside their balance', () => {
    const { fund, setOff, success } = unwrap(
        settlePayerYear(TWO_SIDED, { payer: 'BKK', year: 2037, costs: COSTS, zuweisungen: '150000000.00' }),
    );
    expect([fund?.amount, fund?.paymentYear, fund?.lastPaymentDay]).toEqual(['-3000000.00', 2038, '2038-12-31']);
    expect(setOff?.unitClaims).toEqual([
        { label: 'Erfolgsvergütung 2037', amount: success?.unit, clause: 'erfolgsverguetung.qualitaetsfaktor' },
    ]);
    expect(setOff?.payerClaims).toEqual([{ label: 'Rückführung 2037', amount: '3000000.00', clause: 'zukunftsfonds.rueckfuehrung' }]);
    expect(setOff?.balance).toBe('-1029225.00');
});

test('without the costs of the year nothing is set off', () => {
    const { setOff, success, terms } = unwrap(settlePayerYear(TWO_SIDED, { payer: 'BKK', year: 2037, zuweisungen: '150000000.00' }));
    expect([setOff, success, terms]).toEqual([null, null, null]);
});

test('after the term the repayment goes on, alone', () => {
    const running = { ...TWO_SIDED_CONTRACT, end: { kind: 'date', iso: '2036-12-31' } as const };
    const config = toSettlementConfig(running);
    const { fund, setOff } = unwrap(settlePayerYear(config, { payer: 'BKK', year: 2037, zuweisungen: '150000000.00' }));
    expect([fund?.amount, setOff?.unitClaims, setOff?.payerReceives]).toEqual(['-3000000.00', [], '3000000.00']);
    expect(codeOf(config, { payer: 'BKK', year: 2037, costs: COSTS })).toBe('laufzeit-beendet');
});

test('a Kasse that left is redeemed, unless the contract lets the repayment go on', () => {
    const inputs = { payer: 'AOK', year: 2041, zuweisungen: '150000000.00' };
    expect(unwrap(settlePayerYear(TWO_SIDED, inputs)).fund).toBeNull();
    const { termination } = TWO_SIDED_CONTRACT;
    const onward = { ...TWO_SIDED_CONTRACT, termination: { ...termination, consequence: sourced('Fortführung' as const) } };
    expect(unwrap(settlePayerYear(toSettlementConfig(onward), inputs)).fund?.amount).toBe('-3000000.00');
    expect(codeOf(TWO_SIDED, { payer: 'AOK', year: 2041, costs: COSTS })).toBe('laufzeit-beendet');
});

test('faults are values', () => {
    expect(codeOf(ONE_SIDED, { payer: 'Niemand', year: 2029, costs: COSTS })).toBe('kasse-unbekannt');
    expect(codeOf(ONE_SIDED, { payer: 'EK', year: 2027, costs: COSTS })).toBe('kasse-nicht-beteiligt');
    expect(codeOf(TWO_SIDED, { payer: 'IKK', year: 2030, costs: COSTS })).toBe('referenzquotient-fehlt');
    expect(codeOf({ ...ONE_SIDED, success: [] }, { payer: 'AOK', year: 2029, costs: COSTS })).toBe('bedingungen-fehlen');
    expect(codeOf(ONE_SIDED, { payer: 'AOK', year: 2029, costs: { ...COSTS, spending: '1,00' } })).toBe('zahl-ungültig');
    expect(codeOf(TWO_SIDED, { payer: 'BKK', year: 2029, zuweisungen: '1,00' })).toBe('zahl-ungültig');
    const [first, ...rest] = ONE_SIDED.payers;
    const undated = { ...ONE_SIDED, payers: first ? [{ ...first, accession: null }, ...rest] : [] };
    expect(codeOf(undated, { payer: 'AOK', year: 2029, costs: COSTS })).toBe('beitritt-offen');
});
