import { Decimal, roundHalfUp } from '@riv/model/value/decimal';
import { fail, ok, type Result } from '@riv/model/value/result';
import { fundAmount } from '../fund/fund-amount.ts';
import { baseOfYear, factorOf, type GrowthPath } from '../fund/growth.ts';
import type { PhaseTerms } from '../fund/phase.ts';
import { fundSchedule } from '../fund/schedule.ts';
import { firstFailure, readAmount, readDecimal } from './decimal-input.ts';

/** What becomes of the repayment if the contract ends early, chosen in the contract (S9, L80). */
export type TerminationRule =
    | { readonly kind: 'Barwertablösung'; readonly interestPercent: string; readonly growthPercent: string }
    | { readonly kind: 'Nominalrückzahlung'; readonly interestPercent?: string }
    | { readonly kind: 'Fortführung'; readonly growthPercent: string };

export interface TerminationInputs {
    readonly phases: readonly PhaseTerms[];
    /** Last fund year that has ended when the contract ends; the valuation day is its 31 December. 0: before the first. */
    readonly endOfFundYear: number;
    /** Zuweisungen of one fund year from which the growth path starts, as a rule the last one. */
    readonly base: { readonly fundYear: number; readonly amount: string };
    /** What was settled in the fund years up to the end: Aufschläge positive, Abschläge negative, in EUR. */
    readonly settled: readonly { readonly fundYear: number; readonly amount: string }[];
    readonly paymentLagYears: number;
}

/** A repayment that falls into the time after the end. */
export interface FuturePayment {
    readonly fundYear: number;
    /** Fund year in which it would be paid. */
    readonly paidIn: number;
    readonly amount: string;
}

export interface TerminationResult {
    readonly kind: TerminationRule['kind'];
    /** Sum due at the end; null where the obligation continues. */
    readonly amount: string | null;
    readonly payments: readonly FuturePayment[];
    readonly paymentTotal: string;
    /** Sum of the Aufschläge received. */
    readonly received: string;
}

/**
 * Consequence of an early end for the repayment (S9). Barwertablösung discounts every payment by the years from the end to the year in
 * which it is paid (K1), rounded once. Nominalrückzahlung is what was received less what was repaid, never below 0; with interest where
 * one is agreed. Fortführung leaves the payments as they fall due. The Abschlag of a fund year before the end that is still to be paid
 * stays due on its own day and is no part of the sum. Codes: those of `readDecimal`, `fondsjahr-ungültig`.
 */
export function terminationOf(rule: TerminationRule, inputs: TerminationInputs): Result<TerminationResult> {
    const fault = checkTermination(rule, inputs);
    if (fault) {
        return fault;
    }
    const payments = futurePayments(rule, inputs);
    const received = inputs.settled.filter(({ amount }) => new Decimal(amount).isPositive());
    return ok({
        kind: rule.kind,
        amount: amountDue(rule, inputs, payments),
        payments,
        paymentTotal: total(payments),
        received: total(received),
    });
}

function amountDue(rule: TerminationRule, inputs: TerminationInputs, payments: readonly FuturePayment[]): string | null {
    switch (rule.kind) {
        case 'Barwertablösung':
            return presentValueOf(payments, rule.interestPercent, inputs.endOfFundYear);
        case 'Nominalrückzahlung':
            return nominalReturn(inputs, rule.interestPercent ?? '0');
        case 'Fortführung':
            return null;
    }
}

function futurePayments(rule: TerminationRule, inputs: TerminationInputs): readonly FuturePayment[] {
    const growthPercent = 'growthPercent' in rule ? rule.growthPercent : '0';
    const path: GrowthPath = { base: inputs.base.amount, fundYear: inputs.base.fundYear, growthPercent };
    return fundSchedule(inputs.phases)
        .rates.filter(({ direction, fundYear }) => direction === 'deduction' && fundYear > inputs.endOfFundYear)
        .map(({ fundYear, ratePercent }) => ({
            fundYear,
            paidIn: fundYear + inputs.paymentLagYears,
            amount: fundAmount(baseOfYear(path, fundYear).toFixed(), ratePercent.replace('-', '')),
        }));
}

function presentValueOf(payments: readonly FuturePayment[], interestPercent: string, endOfFundYear: number): string {
    const factor = factorOf(interestPercent);
    const value = payments.reduce(
        (sum, { amount, paidIn }) => sum.plus(new Decimal(amount).dividedBy(factor.pow(paidIn - endOfFundYear))),
        new Decimal(0),
    );
    return roundHalfUp(value, 2);
}

/** An Abschlag counts as repaid in the year in which it is paid, at the latest at the end, because it stays due on its own. */
function nominalReturn({ settled, endOfFundYear, paymentLagYears }: TerminationInputs, interestPercent: string): string {
    const factor = factorOf(interestPercent);
    const value = settled.reduce((sum, { fundYear, amount }) => {
        const paid = new Decimal(amount).isNegative() ? Math.min(fundYear + paymentLagYears, endOfFundYear) : fundYear;
        return sum.plus(factor.pow(endOfFundYear - paid).times(amount));
    }, new Decimal(0));
    return roundHalfUp(Decimal.max(value, 0), 2);
}

function total(amounts: readonly { readonly amount: string }[]): string {
    return amounts.reduce((sum, { amount }) => sum.plus(amount), new Decimal(0)).toFixed(2);
}

function checkTermination(rule: TerminationRule, { base, settled, endOfFundYear, paymentLagYears }: TerminationInputs) {
    const years = [endOfFundYear, base.fundYear, paymentLagYears, ...settled.map(({ fundYear }) => fundYear)];
    const late = settled.some(({ fundYear }) => fundYear > endOfFundYear);
    if (late || years.some((year) => !Number.isInteger(year) || year < 0 || year > 99)) {
        return fail(
            'fondsjahr-ungültig',
            'Die Fondsjahre der Ablösung sind ganze Zahlen; abgerechnet ist höchstens das letzte Jahr vor dem Ende.',
        );
    }
    return firstFailure([
        readAmount('Zuweisungen', base.amount, { min: 0 }),
        ...settled.map(({ amount }) => readAmount('Auf- oder Abschlag', amount)),
        ...('interestPercent' in rule && rule.interestPercent !== undefined
            ? [readDecimal('Zinssatz', rule.interestPercent, { min: 0, max: 100 })]
            : []),
        ...('growthPercent' in rule ? [readDecimal('Fortschreibung', rule.growthPercent, { min: -50, max: 100 })] : []),
    ]);
}
