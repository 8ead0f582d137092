import { type Cents, times, timesMinus } from './cents.ts';

/** Target cost: reference quotient × norm cost, to the cent. */
export function targetCost(referenceQuotient: string, normCost: Cents): Cents {
    return times(normCost, referenceQuotient);
}

/**
 * Delta of formula F2: reference quotient × norm cost − spending, rounded once to the cent. Positive is a gain.
 * The norm cost is that without Auf- and Abschlag of the fund (D5).
 */
export function deltaOf(referenceQuotient: string, normCost: Cents, spending: Cents): Cents {
    return timesMinus(normCost, referenceQuotient, spending);
}
