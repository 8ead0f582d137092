import { Decimal } from '@riv/model/value/decimal';
import { isPlausible, type PhaseTerms } from './phase.ts';
import { type ScheduleProblem, scheduleProblems } from './schedule-problems.ts';

export type FundDirection = 'surcharge' | 'none' | 'deduction';

/** The rate of one fund year: positive for an Aufschlag, negative for an Abschlag, in percent. */
export interface FundRate {
    readonly fundYear: number;
    readonly ratePercent: string;
    readonly direction: FundDirection;
}

export interface FundSchedule {
    /** One entry per fund year from 1 on, 20 in a sound schedule; a year that no phase names has rate 0. */
    readonly rates: readonly FundRate[];
    /** Sum of the Aufschläge in percent of one year's Zuweisungen: 12 in the standard schedule. */
    readonly surchargeSum: string;
    /** Sum of the Abschläge as a positive figure: 20. */
    readonly deductionSum: string;
    readonly problems: readonly ScheduleProblem[];
}

/** Spreads phases over the fund years and checks them (R20–R24). Never fails: a damaged schedule comes with its problems. */
export function fundSchedule(phases: readonly PhaseTerms[]): FundSchedule {
    const sound = phases.filter(isPlausible);
    const length = sound.reduce((last, phase) => Math.max(last, phase.last), 0);
    const rates = Array.from({ length }, (_, index) => rateOf(sound, index + 1));
    return {
        rates,
        surchargeSum: sumOf(rates, 'surcharge'),
        deductionSum: new Decimal(sumOf(rates, 'deduction')).abs().toString(),
        problems: scheduleProblems(phases, rates),
    };
}

function rateOf(phases: readonly PhaseTerms[], fundYear: number): FundRate {
    const rate = new Decimal(phases.find(({ first, last }) => first <= fundYear && fundYear <= last)?.ratePercent ?? '0');
    return { fundYear, ratePercent: rate.isZero() ? '0' : rate.toString(), direction: directionOf(rate) };
}

function directionOf(rate: Decimal): FundDirection {
    return rate.isZero() ? 'none' : rate.isPositive() ? 'surcharge' : 'deduction';
}

function sumOf(rates: readonly FundRate[], direction: FundDirection): string {
    return rates
        .filter((rate) => rate.direction === direction)
        .reduce((sum, { ratePercent }) => sum.plus(ratePercent), new Decimal(0))
        .toString();
}
