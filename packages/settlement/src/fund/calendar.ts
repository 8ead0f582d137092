import type { FundCalendar, FundYear } from '@riv/model/contract/fund';
import { compareDates, firstOfYear, type LocalDate, localDate, yearOf } from '@riv/model/value/local-date';
import { percentOf } from '@riv/model/value/percent';
import type { PhaseTerms } from './phase.ts';
import { type FundRate, fundSchedule } from './schedule.ts';

export interface FundCalendarTerms {
    readonly phases: readonly PhaseTerms[];
    readonly accession: LocalDate;
    /** Day on which the fund's condition came true; null while it is open. */
    readonly conditionMet: LocalDate | null;
    /** Years between accrual and payment of a repayment (K1). */
    readonly paymentLagYears: number;
}

/** A fund year with the last day on which its amount is paid: 31 December of the payment year. */
export interface DatedFundYear extends FundYear {
    /** Signed rate in percent: `'3'`, `'0'`, `'-2'`. */
    readonly ratePercent: string;
    readonly lastPaymentDay: LocalDate;
}

/** The clock of one Kasse; a `FundCalendar` of the model with dated years. */
export interface DatedFundCalendar extends FundCalendar {
    readonly years: readonly DatedFundYear[];
}

/**
 * The own clock of a Kasse (K9, K11): fund year 1 is the first calendar year that begins on or after the later of its accession and
 * the day the condition came true; a partial first year brings no Aufschlag. While the condition is open, `state` is `conditional` and
 * the years are the earliest possible ones, counted from the accession alone.
 */
export function fundCalendar({ phases, accession, conditionMet, paymentLagYears }: FundCalendarTerms): DatedFundCalendar {
    const start = conditionMet !== null && compareDates(conditionMet, accession) > 0 ? conditionMet : accession;
    const firstYear = firstFullYear(start);
    const years = fundSchedule(phases).rates.map((rate) => datedYear(rate, firstYear, paymentLagYears));
    const last = years.findLast(({ direction }) => direction === 'deduction');
    return {
        state: conditionMet === null ? 'conditional' : 'running',
        years,
        ...(last === undefined ? {} : { lastPayback: last.lastPaymentDay }),
    };
}

/** The first calendar year that begins on or after a day. */
export function firstFullYear(day: LocalDate): number {
    return compareDates(firstOfYear(day), day) === 0 ? yearOf(day) : yearOf(day) + 1;
}

function datedYear({ fundYear, ratePercent, direction }: FundRate, firstYear: number, paymentLagYears: number): DatedFundYear {
    const calendarYear = firstYear + fundYear - 1;
    const paymentYear = direction === 'deduction' ? calendarYear + paymentLagYears : calendarYear;
    return {
        fundYear,
        calendarYear,
        direction,
        rate: percentOf(ratePercent.replace('-', '')),
        ratePercent,
        paymentYear,
        lastPaymentDay: localDate(paymentYear, 12, 31),
    };
}
