import { type Cents, percentage, times } from './cents.ts';

/** A positive base, divided to the cent: `payer` + `unit` is the base. */
export interface Split {
    readonly payer: Cents;
    readonly unit: Cents;
}

/** The share of the Kasse is rounded, the unit takes the remainder (D14, R28): 0.02 at 25 % is 0.01 and 0.01. */
export function splitGain(base: Cents, payerPercent: string): Split {
    const payer = percentage(base, payerPercent);
    return { payer, unit: base - payer };
}

/** The unit's part after the quality factor: `unit` is rounded, `retained` the remainder, so that both add up to the part. */
export interface QualityAdjusted {
    readonly unit: Cents;
    readonly retained: Cents;
}

/** Applies the quality factor (D12) to the unit's part alone. What it withholds is not the Kasse's (R33). */
export function applyQuality(part: Cents, factor: string): QualityAdjusted {
    const unit = times(part, factor);
    return { unit, retained: part - unit };
}
