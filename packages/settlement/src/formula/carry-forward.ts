import { Decimal } from '@riv/model/value/decimal';

/** What is left of the loss of an Abrechnungsjahr, as a positive amount in EUR. */
export interface CarriedLoss {
    readonly year: number;
    readonly amount: string;
}

export interface LossSetOff {
    /** What remains of the gain. */
    readonly base: string;
    readonly used: readonly CarriedLoss[];
    /** Losses with an amount left, oldest first, whether or not they may still be used. */
    readonly left: readonly CarriedLoss[];
}

/** Whether a loss of `lossYear` may be set against a gain of `year`: only in the `years` after it (D11). */
export function isUsable(lossYear: number, year: number, years: number): boolean {
    return lossYear < year && year <= lossYear + years;
}

/** Sets carried losses against the gain of `year`, the oldest first (D11). Losses that have expired are not used. */
export function setAgainstGain(gain: string, losses: readonly CarriedLoss[], year: number, years: number): LossSetOff {
    let base = new Decimal(gain);
    const used: CarriedLoss[] = [];
    const left: CarriedLoss[] = [];
    for (const loss of [...losses].sort((a, b) => a.year - b.year)) {
        const part = isUsable(loss.year, year, years) ? Decimal.min(base, loss.amount) : new Decimal(0);
        const rest = new Decimal(loss.amount).minus(part);
        base = base.minus(part);
        if (part.isPositive() && !part.isZero()) {
            used.push({ year: loss.year, amount: part.toFixed(2) });
        }
        if (!rest.isZero()) {
            left.push({ year: loss.year, amount: rest.toFixed(2) });
        }
    }
    return { base: base.toFixed(2), used, left };
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

/** Sum of carried losses in EUR. */
export function totalOf(losses: readonly CarriedLoss[]): string {
    return losses.reduce((sum, { amount }) => sum.plus(amount), new Decimal(0)).toFixed(2);
}
