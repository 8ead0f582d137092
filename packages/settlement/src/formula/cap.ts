import { Decimal } from '@riv/model/value/decimal';

export interface CappedAmount {
    readonly amount: string;
    /** What the cap cuts off; `'0.00'` without a cap. */
    readonly above: string;
}

/** Cuts an amount at a cap in EUR (D10); null is no cap. */
export function capAt(amount: string, cap: string | null): CappedAmount {
    if (cap === null || new Decimal(amount).lte(cap)) {
        return { amount, above: '0.00' };
    }
    return { amount: new Decimal(cap).toFixed(2), above: new Decimal(amount).minus(cap).toFixed(2) };
}
