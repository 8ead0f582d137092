import { Decimal, roundHalfUp } from '@riv/model/value/decimal';
import { type Failure, fail, ok, type Result } from '@riv/model/value/result';
import { fundAmount } from '../fund/fund-amount.ts';
import { baseOfYear, factorOf, type GrowthPath } from '../fund/growth.ts';
import { MAX_FUND_YEARS, type PhaseTerms } from '../fund/phase.ts';
import { fundSchedule } from '../fund/schedule.ts';
import { firstFailure, readAmount, readDecimal } from './decimal-input.ts';

/** What becomes of the repayment if the contract ends early, chosen in the contract (S9, L80). */
export type TerminationRule =
    | { readonly kind: 'Barwertablösung'; readonly interestPercent: string; readonly growthPercent: string }
    | { readonly kind: 'Nominalrückzahlung'; readonly interestPercent?: string }
    | { readonly kind: 'Fortführung'; readonly growthPercent: string };

/** The state of one Kasse on the day the contract ends. Years are fund years of that Kasse; 0 and less lie before its first. */
export interface TerminationInputs {
    readonly phases: readonly PhaseTerms[];
    /** The last full year that has ended when the contract ends. */
    readonly lastFullYear: number;
    /** The year in which the contract ends: `lastFullYear`, or the year after it if the contract ends during a year. */
    readonly endYear: number;
    /** Zuweisungen of one year from which the growth path starts, as a rule those of `lastFullYear`. */
    readonly base: { readonly fundYear: number; readonly amount: string };
    /** What was settled for the fund years up to the end: Aufschläge positive, Abschläge negative, in EUR. */
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
 * Consequence of an early end for the repayment (S9, L80). Barwertablösung discounts every payment by the years from the year of the end
 * to the year in which it is paid (K1); the Abschlag of a year before the end that is still to be paid stays due on its own day.
 * Nominalrückzahlung is what was received less what was paid back by then, never below 0, with interest where one is agreed; it settles
 * what is still to be paid. Fortführung leaves the payments as they fall due. A Kasse that never passed on an Aufschlag owes and is owed
 * nothing (L86). Each payment and each sum is rounded once. Codes: those of `readDecimal`, `fondsjahr-ungültig`.
 */
export function terminationOf(rule: TerminationRule, inputs: TerminationInputs): Result<TerminationResult> {
    const fault = checkTermination(rule, inputs);
    if (fault) {
        return fault;
    }
    const received = total(inputs.settled.filter(({ amount }) => new Decimal(amount).isPositive()));
    const payments = new Decimal(received).isZero() ? [] : futurePayments(rule, inputs);
    return ok({ kind: rule.kind, amount: amountDue(rule, inputs, payments), payments, paymentTotal: total(payments), received });
}

function amountDue(rule: TerminationRule, inputs: TerminationInputs, payments: readonly FuturePayment[]): string | null {
    switch (rule.kind) {
        case 'Barwertablösung':
            return presentValueOf(payments, rule.interestPercent, inputs.endYear);
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
        .rates.filter(({ direction, fundYear }) => direction === 'deduction' && fundYear > inputs.lastFullYear)
        .map(({ fundYear, ratePercent }) => ({
            fundYear,
            paidIn: fundYear + inputs.paymentLagYears,
            amount: fundAmount(baseOfYear(path, fundYear), ratePercent.replace('-', '')),
        }));
}

function presentValueOf(payments: readonly FuturePayment[], interestPercent: string, endYear: number): string {
    const factor = factorOf(interestPercent);
    const value = payments.reduce(
        (sum, { amount, paidIn }) => sum.plus(new Decimal(amount).dividedBy(factor.pow(paidIn - endYear))),
        new Decimal(0),
    );
    return roundHalfUp(value, 2);
}

function nominalReturn({ settled, lastFullYear, endYear, paymentLagYears }: TerminationInputs, interestPercent: string): string {
    const factor = factorOf(interestPercent);
    const value = settled
        .map(({ fundYear, amount }) => ({ amount, paid: new Decimal(amount).isNegative() ? fundYear + paymentLagYears : fundYear }))
        .filter(({ paid }) => paid <= lastFullYear)
        .reduce((sum, { amount, paid }) => sum.plus(factor.pow(endYear - paid).times(amount)), new Decimal(0));
    return roundHalfUp(Decimal.max(value, 0), 2);
}

function total(amounts: readonly { readonly amount: string }[]): string {
    return amounts.reduce((sum, { amount }) => sum.plus(amount), new Decimal(0)).toFixed(2);
}

function checkTermination(rule: TerminationRule, inputs: TerminationInputs): Failure | undefined {
    const { base, settled, lastFullYear, endYear, paymentLagYears } = inputs;
    const years = [lastFullYear, endYear, base.fundYear, paymentLagYears, ...settled.map(({ fundYear }) => fundYear)];
    const plausible = years.every((year) => Number.isInteger(year) && Math.abs(year) <= MAX_FUND_YEARS);
    const ended = endYear === lastFullYear || endYear === lastFullYear + 1;
    if (!plausible || !ended || settled.some(({ fundYear }) => fundYear > lastFullYear)) {
        return fail(
            'fondsjahr-ungültig',
            'Die Fondsjahre der Ablösung sind ganze Zahlen; abgerechnet ist höchstens das letzte volle Jahr vor dem Ende.',
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
