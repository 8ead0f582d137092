import { Decimal } from '@riv/model/value/decimal';
import { readDecimal } from '../formula/decimal-input.ts';

/** Fund years `first` to `last` with one rate in percent: positive raises the Zuweisungen, negative lowers them. */
export interface PhaseTerms {
    readonly first: number;
    readonly last: number;
    readonly ratePercent: string;
}

/** Longest schedule that is spread out; guards against a mistyped year of nine digits. */
export const MAX_FUND_YEARS = 60;

/** A phase as the contract names it: the direction says the sign of the rate. */
interface DirectedPhase {
    readonly first: number;
    readonly last: number;
    readonly direction: 'surcharge' | 'none' | 'deduction';
    readonly rate: { readonly value: string };
}

/** Phases of a contract with signed rates. */
export function signedPhases(phases: readonly DirectedPhase[]): readonly PhaseTerms[] {
    return phases.map(({ first, last, direction, rate }) => ({ first, last, ratePercent: signedRate(direction, rate.value) }));
}

/** The rate with the sign of its direction. */
export function signedRate(direction: DirectedPhase['direction'], rate: string): string {
    if (direction === 'none') {
        return '0';
    }
    return direction === 'deduction' ? new Decimal(rate).negated().toString() : rate;
}

/** Whether a phase can be spread over years at all. */
export function isPlausible({ first, last, ratePercent }: PhaseTerms): boolean {
    const ordered = Number.isInteger(first) && Number.isInteger(last) && first >= 1 && first <= last && last <= MAX_FUND_YEARS;
    return ordered && readDecimal('Satz', ratePercent, { min: -100, max: 100 }).ok;
}
