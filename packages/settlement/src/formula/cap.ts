import type { Cents } from './cents.ts';

export interface CappedAmount {
    readonly amount: Cents;
    /** What the cap cuts off; 0 without a cap. */
    readonly above: Cents;
}

/** Cuts an amount at a cap (D10); null is no cap. */
export function capAt(amount: Cents, cap: Cents | null): CappedAmount {
    return cap === null || amount <= cap ? { amount, above: 0n } : { amount: cap, above: amount - cap };
}
