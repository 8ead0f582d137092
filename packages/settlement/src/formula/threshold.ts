import type { Cents } from './cents.ts';

/** What a Delta is worth to the contract; `zero` also stands for a Delta of exactly 0.00 (D15). */
export type YearOutcome = 'gain' | 'gainBelowThreshold' | 'zero' | 'lossBelowThreshold' | 'loss';

/**
 * Judges a Delta by the threshold (D9): reached is enough, and a Delta that reaches it counts from the first euro.
 * A loss is held against the threshold only where that is two-sided.
 */
export function outcomeOf(delta: Cents, threshold: Cents, twoSided: boolean): YearOutcome {
    if (delta === 0n) {
        return 'zero';
    }
    if (delta > 0n) {
        return delta >= threshold ? 'gain' : 'gainBelowThreshold';
    }
    return -delta >= threshold || !twoSided ? 'loss' : 'lossBelowThreshold';
}
