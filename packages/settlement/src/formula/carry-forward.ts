import { type Cents, fromCents, least, toCents } from './cents.ts';

/** What is left of the loss of an Abrechnungsjahr, as a positive amount in EUR. */
export interface CarriedLoss {
    readonly year: number;
    readonly amount: string;
}

export interface LossSetOff {
    /** What remains of the gain. */
    readonly base: Cents;
    readonly used: readonly CarriedLoss[];
    /** Losses with an amount left, oldest first, whether or not they may still be used. */
    readonly left: readonly CarriedLoss[];
}

/** Whether a loss of `lossYear` may be set against a gain of `year`: only in the `years` after it (D11). */
export function isUsable(lossYear: number, year: number, years: number): boolean {
    return lossYear < year && year <= lossYear + years;
}

/** Sets carried losses against the gain of `year`, the oldest first (D11). Losses that have expired are not used. */
export function setAgainstGain(gain: Cents, losses: readonly CarriedLoss[], year: number, years: number): LossSetOff {
    let base = gain;
    const used: CarriedLoss[] = [];
    const left: CarriedLoss[] = [];
    for (const loss of [...losses].sort((a, b) => a.year - b.year)) {
        const amount = toCents(loss.amount);
        const part = isUsable(loss.year, year, years) ? least(base, amount) : 0n;
        base -= part;
        if (part > 0n) {
            used.push({ year: loss.year, amount: fromCents(part) });
        }
        if (amount > part) {
            left.push({ year: loss.year, amount: fromCents(amount - part) });
        }
    }
    return { base, used, left };
}

export interface CarriedOut {
    /** What may still be set against the gain of a later year. */
    readonly carried: readonly CarriedLoss[];
    /** What lapses with the end of `year`. */
    readonly expired: readonly CarriedLoss[];
}

/** Divides the losses left after `year` into those that live on and those that lapse. */
export function closeYear(left: readonly CarriedLoss[], year: number, years: number): CarriedOut {
    return {
        carried: left.filter((loss) => year < loss.year + years),
        expired: left.filter((loss) => year >= loss.year + years),
    };
}
