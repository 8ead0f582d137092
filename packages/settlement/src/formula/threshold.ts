import { Decimal } from '@riv/model/value/decimal';

/** What a Delta is worth to the contract; `zero` also stands for a Delta of exactly 0.00 (D15). */
export type YearOutcome = 'gain' | 'gainBelowThreshold' | 'zero' | 'lossBelowThreshold' | 'loss';

/**
 * Judges a Delta by the threshold in EUR (D9): reached is enough, and a Delta that reaches it counts from the first euro.
 * A loss is held against the threshold only where that is two-sided.
 */
export function outcomeOf(delta: string, threshold: string, twoSided: boolean): YearOutcome {
    const value = new Decimal(delta);
    if (value.isZero()) {
        return 'zero';
    }
    const reached = value.abs().gte(threshold);
    if (value.isPositive()) {
        return reached ? 'gain' : 'gainBelowThreshold';
    }
    return reached || !twoSided ? 'loss' : 'lossBelowThreshold';
}
