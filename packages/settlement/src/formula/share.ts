import { Decimal, roundHalfUp } from '@riv/model/value/decimal';
import { percentageOf } from './percentage.ts';

/** A positive base, divided to the cent: `payer` + `unit` is the base. */
export interface Split {
    readonly payer: string;
    readonly unit: string;
}

/** The share of the Kasse is rounded, the unit takes the remainder (D14, R28): 0.02 at 25 % is 0.01 and 0.01. */
export function splitGain(base: string, payerPercent: string): Split {
    const payer = percentageOf(base, payerPercent);
    return { payer, unit: new Decimal(base).minus(payer).toFixed(2) };
}

/** The unit's part after the quality factor: `unit` is rounded, `retained` the remainder, so that both add up to the part. */
export interface QualityAdjusted {
    readonly unit: string;
    readonly retained: string;
}

/** Applies the quality factor (D12) to the unit's part alone. What it withholds is not the Kasse's (R33). */
export function applyQuality(part: string, factor: string): QualityAdjusted {
    const unit = roundHalfUp(new Decimal(part).times(factor), 2);
    return { unit, retained: new Decimal(part).minus(unit).toFixed(2) };
}
