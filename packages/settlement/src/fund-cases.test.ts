import { Decimal } from '@riv/model/value/decimal';
import { expect, test } from 'vitest';
import { CASES, caseOf, compareSteps, list, opened, type SettlementCase, text } from '../testdata/cases.ts';
import { unwrap } from '../testdata/engine.ts';
import { type TerminationInputs, terminationOf } from './formula/termination.ts';
import { simulateFund } from './fund/flows.ts';
import { fundAmount } from './fund/fund-amount.ts';
import { baseOfYear } from './fund/growth.ts';
import type { PhaseTerms } from './fund/phase.ts';
import { fundSchedule } from './fund/schedule.ts';

function phasesOf({ terms }: SettlementCase): readonly PhaseTerms[] {
    return list(terms, 'fundSchedule').map(({ from, to, percent = '' }) => ({
        first: Number(from),
        last: Number(to),
        ratePercent: percent,
    }));
}

const Z_CASES = CASES.filter(({ id }) => id.startsWith('Z-')).map(({ id }) => id);

test.each(Z_CASES)('%s: flows, present values and implied cost', (id) => {
    const found = caseOf(id);
    const flows = unwrap(
        simulateFund({
            phases: phasesOf(found),
            firstBase: text(found.inputs, 'Z1'),
            growthPercent: text(found.inputs, 'growthPercent'),
            paymentLagYears: Number(text(found.terms, 'paymentLagYears')),
            discountPercents: list(found.expected, 'npv').map(({ discountPercent = '' }) => discountPercent),
        }),
    );
    const years = Object.fromEntries(flows.years.map(({ year, flow }) => [`year.${year}`, flow]));
    compareSteps(found, { ...years, in: flows.received, out: flows.repaid, net: flows.net, ratio: flows.ratio ?? '' });
    const cumulated = found.steps.filter((step) => step.cumulated !== undefined).map((step) => step.cumulated);
    expect(flows.years.map((year) => year.cumulated)).toEqual(cumulated);
    expect({
        in: flows.received,
        out: flows.repaid,
        net: flows.net,
        irrPercent: flows.irrPercent,
        breakEvenYear: String(flows.breakEvenYear),
        npv: flows.presentValues,
    }).toEqual(found.expected);
});

test.each(Z_CASES)('%s: only the accrual 11 to 20 is a sound schedule', (id) => {
    const codes = fundSchedule(phasesOf(caseOf(id))).problems.map(({ code }) => code);
    if (id.startsWith('Z-11-20')) {
        expect(codes).toEqual([]);
    } else {
        expect(codes).toContain('fonds-rückführung');
    }
});

/** Inputs of S9: eight settled years on the growth path from year 1. */
function terminationInputs(found: SettlementCase, paymentLagYears: number): TerminationInputs {
    const phases = phasesOf(found);
    const end = Number(text(found.inputs, 'endOfYear'));
    const base = { fundYear: 1, amount: text(found.inputs, 'Z1') };
    const path = { base: base.amount, fundYear: 1, growthPercent: text(found.inputs, 'growthPercent') };
    const settled = fundSchedule(phases)
        .rates.filter(({ fundYear, direction }) => fundYear <= end && direction !== 'none')
        .map(({ fundYear, ratePercent }) => ({ fundYear, amount: fundAmount(baseOfYear(path, fundYear), ratePercent) }));
    return { phases, lastFullYear: end, endYear: end, base, settled, paymentLagYears };
}

function redemption(inputs: TerminationInputs, growthPercent: string, interestPercent: string) {
    return unwrap(terminationOf({ kind: 'Barwertablösung', growthPercent, interestPercent }, inputs));
}

test('S9: the three clauses, with payment in the year of accrual', () => {
    const found = caseOf('S9');
    const inputs = terminationInputs(found, Number(text(found.terms, 'paymentLagYears')));
    const growthPercent = text(found.inputs, 'growthPercent');
    const rates = found.inputs.interestPercent as readonly string[];
    const nominal = rates.map((rate) => unwrap(terminationOf({ kind: 'Nominalrückzahlung', interestPercent: rate }, inputs)));
    const present = rates.map((rate) => redemption(inputs, growthPercent, rate));
    const onward = unwrap(terminationOf({ kind: 'Fortführung', growthPercent }, inputs));
    compareSteps(found, {
        ...Object.fromEntries(inputs.settled.map(({ fundYear, amount }) => [`received.${fundYear}`, amount])),
        receivedTotal: onward.received,
        ...Object.fromEntries(onward.payments.map(({ fundYear, amount }) => [`due.${fundYear}`, amount])),
        dueTotal: onward.paymentTotal,
        ...Object.fromEntries(rates.map((rate, index) => [`nominalReturn.${rate}`, nominal[index]?.amount ?? ''])),
        ...Object.fromEntries(rates.map((rate, index) => [`presentValueOfSchedule.${rate}`, present[index]?.amount ?? ''])),
    });
    expect([onward.amount, onward.paymentTotal]).toEqual([null, found.expected.continue]);
});

test('S9: the contract values cash years; every payment of the case is discounted by one year more', () => {
    const found = caseOf('S9');
    const inputs = terminationInputs(found, 1);
    const growthPercent = text(found.inputs, 'growthPercent');
    const amounts = list(found.expected, 'presentValueOfSchedule').map(({ interestPercent = '', amount = '' }) => {
        const ours = redemption(inputs, growthPercent, interestPercent);
        expect(ours.payments.map(({ paidIn }) => paidIn)).toEqual([12, 13, 14, 15, 16, 17, 18, 19, 20, 21]);
        const oneYearBack = new Decimal(interestPercent)
            .dividedBy(100)
            .plus(1)
            .times(ours.amount ?? 'NaN');
        expect(oneYearBack.minus(amount).abs().lte('0.01'), `${interestPercent} %: ${oneYearBack}`).toBe(true);
        return ours.amount;
    });
    expect(amounts).toEqual(['26695297.62', '22523248.40', '20738941.18']);
});

test('S9: the nominal return does not depend on the lag of payment', () => {
    const found = caseOf('S9');
    const amounts = [0, 1].map((lag) => unwrap(terminationOf({ kind: 'Nominalrückzahlung' }, terminationInputs(found, lag))).amount);
    const [withoutInterest] = list(found.expected, 'nominalReturn');
    expect(amounts).toEqual([withoutInterest?.amount, withoutInterest?.amount]);
});

test('every case of the fund is run', () => {
    const own = CASES.map(({ id }) => id).filter((id) => id.startsWith('Z-') || id === 'S9');
    expect(own.filter((id) => !opened.has(id))).toEqual([]);
});
