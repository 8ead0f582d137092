import type { FundBase } from '../terms/fund-base.ts';
import type { Role } from '../terms/role.ts';
import type { LocalDate } from '../value/local-date.ts';
import type { Norm } from '../value/norm.ts';
import type { Percent } from '../value/percent.ts';
import type { Origin, Sourced } from './origin.ts';

/** Years `first` to `last` of the fund with one rate; direction `none` has rate 0 (R20–R23). */
export interface FundPhase {
    readonly first: number;
    readonly last: number;
    readonly direction: 'surcharge' | 'none' | 'deduction';
    readonly rate: Percent;
    readonly origin: Origin;
}

/** Zukunftsfonds. It has no legal basis yet: until `conditionMet` every rate is 0 (L86). */
export interface FutureFund {
    readonly conditional: boolean;
    readonly conditionMet?: Sourced<LocalDate>;
    readonly base: Sourced<{ readonly base: FundBase; readonly norm?: Norm }>;
    readonly phases: readonly FundPhase[];
    readonly forwarding: Sourced<{ readonly from: Role; readonly to: Role }>;
    readonly repayment: Sourced<{ readonly from: Role; readonly to: Role }>;
    /** Years between accrual and payment of the repayment (K1): 1. */
    readonly paymentLagYears: number;
    readonly offsetting: Sourced<boolean>;
    /** Fund year until which the obligations of each Kasse live on after the term. */
    readonly aftermathYear: Sourced<number>;
    readonly origin: Origin;
}

/** One fund year of one Kasse. `rate` is signed by `direction`. */
export interface FundYear {
    readonly fundYear: number;
    readonly calendarYear: number;
    readonly direction: 'surcharge' | 'none' | 'deduction';
    readonly rate: Percent;
    /** Calendar year of the payment: the same year for a surcharge, one later for a repayment (K1). */
    readonly paymentYear: number;
}

/**
 * The clock of one Kasse. While the condition is open, `state` is `conditional` and the years are the earliest possible ones;
 * each year of delay shifts all of them by one. `lastPayback` is 31 December of the year in which the last repayment is paid.
 */
export interface FundCalendar {
    readonly state: 'running' | 'conditional';
    readonly years: readonly FundYear[];
    readonly lastPayback?: LocalDate;
}
