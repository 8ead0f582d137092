import { Decimal, roundHalfUp } from '@riv/model/value/decimal';
import { divideRounded } from '@riv/model/value/quotient';
import { fail, ok, type Result } from '@riv/model/value/result';
import { firstFailure, readDecimal } from '../formula/decimal-input.ts';
import { baseOfYear } from './growth.ts';
import { internalRate, presentValue } from './irr.ts';
import type { PhaseTerms } from './phase.ts';
import { type FundRate, fundSchedule } from './schedule.ts';

export interface FundSimulation {
    readonly phases: readonly PhaseTerms[];
    /** Zuweisungen of fund year 1. */
    readonly firstBase: string;
    /** Yearly growth of the Zuweisungen in percent. */
    readonly growthPercent: string;
    /** Years between accrual and payment of a repayment (K1). */
    readonly paymentLagYears: number;
    /** Discount rates for which the present value is wanted. */
    readonly discountPercents?: readonly string[];
    /** Decimals of the amounts: 2 for EUR, 4 (default) for percent of Z₁. */
    readonly digits?: number;
}

export interface FundFlow {
    readonly year: number;
    /** Cash to the unit in this year; negative: the unit pays. */
    readonly flow: string;
    readonly cumulated: string;
}

export interface FundFlows {
    readonly years: readonly FundFlow[];
    readonly received: string;
    readonly repaid: string;
    readonly net: string;
    /** Repaid ÷ received, four decimals; null without any Aufschlag. */
    readonly ratio: string | null;
    /** Implied cost of the fund in percent a year, six decimals; null where there is none. */
    readonly irrPercent: string | null;
    /** First year at whose end the cumulated flow is no longer positive. */
    readonly breakEvenYear: number | null;
    readonly presentValues: readonly { readonly discountPercent: string; readonly amount: string }[];
}

const MAX_LAG = 5;

/**
 * Simulates the fund from the unit's view on a growth path. Amounts are computed unrounded and rounded for print alone.
 * Codes: those of `readDecimal` and `zahlungsfolge-ungültig`. Source: cases Z-… of the settlement cases.
 */
export function simulateFund(simulation: FundSimulation): Result<FundFlows> {
    const { phases, firstBase, growthPercent, paymentLagYears, discountPercents = [], digits = 4 } = simulation;
    const fault = firstFailure([
        readDecimal('Zuweisungen', firstBase, { min: 0 }),
        readDecimal('Wachstum', growthPercent, { min: -50, max: 100 }),
        ...discountPercents.map((percent) => readDecimal('Abzinsung', percent, { min: -50, max: 100 })),
    ]);
    if (fault) {
        return fault;
    }
    if (!Number.isInteger(paymentLagYears) || paymentLagYears < 0 || paymentLagYears > MAX_LAG) {
        return fail('zahlungsfolge-ungültig', `Die Rückführung wird 0 bis ${MAX_LAG} Jahre nach dem Fondsjahr gezahlt.`);
    }
    const path = { base: firstBase, fundYear: 1, growthPercent };
    const accrued = fundSchedule(phases).rates.map((rate) => ({
        ...rate,
        amount: baseOfYear(path, rate.fundYear).times(rate.ratePercent).dividedBy(100),
    }));
    const flows = cashFlows(accrued, paymentLagYears);
    const received = sum(flows.filter((flow) => flow.isPositive()));
    const repaid = sum(flows.filter((flow) => flow.isNegative())).abs();
    const cumulated = runningTotals(flows);
    const ratio = divideRounded(repaid.toFixed(), received.toFixed(), 4);
    return ok({
        years: flows.map((flow, index) => ({
            year: index + 1,
            flow: roundHalfUp(flow, digits),
            cumulated: roundHalfUp(cumulated[index] ?? flow, digits),
        })),
        received: roundHalfUp(received, digits),
        repaid: roundHalfUp(repaid, digits),
        net: roundHalfUp(received.minus(repaid), digits),
        ratio: ratio.ok ? ratio.value.value : null,
        irrPercent: internalRate(flows),
        breakEvenYear: breakEvenYear(cumulated),
        presentValues: discountPercents.map((discountPercent) => ({
            discountPercent,
            amount: roundHalfUp(presentValue(flows, discountPercent), digits),
        })),
    });
}

interface AccruedYear extends FundRate {
    readonly amount: Decimal;
}

/** Cash by year: an Aufschlag flows in its own year, an Abschlag `lag` years later. */
function cashFlows(accrued: readonly AccruedYear[], lag: number): readonly Decimal[] {
    const lastYear = accrued.reduce((last, year) => Math.max(last, paidIn(year, lag)), 0);
    return Array.from({ length: lastYear }, (_, index) =>
        sum(accrued.filter((year) => paidIn(year, lag) === index + 1).map(({ amount }) => amount)),
    );
}

function paidIn({ fundYear, direction }: FundRate, lag: number): number {
    return direction === 'deduction' ? fundYear + lag : fundYear;
}

function runningTotals(flows: readonly Decimal[]): readonly Decimal[] {
    let total = new Decimal(0);
    return flows.map((flow) => {
        total = total.plus(flow);
        return total;
    });
}

function breakEvenYear(cumulated: readonly Decimal[]): number | null {
    const firstGain = cumulated.findIndex((total) => total.gt(0));
    const turn = cumulated.findIndex((total, index) => index > firstGain && total.lte(0));
    return firstGain < 0 || turn < 0 ? null : turn + 1;
}

function sum(amounts: readonly Decimal[]): Decimal {
    return amounts.reduce((total, amount) => total.plus(amount), new Decimal(0));
}
