import { Decimal, roundHalfUp } from '@riv/model/value/decimal';

/** Target cost: reference quotient × norm cost, to the cent. */
export function targetCost(referenceQuotient: string, normCost: string): string {
    return roundHalfUp(new Decimal(referenceQuotient).times(normCost), 2);
}

/**
 * Delta of formula F2 in EUR: reference quotient × norm cost − spending, rounded once to the cent. Positive is a gain.
 * The norm cost is that without Auf- and Abschlag of the fund (D5).
 */
export function deltaOf(referenceQuotient: string, normCost: string, spending: string): string {
    return roundHalfUp(new Decimal(referenceQuotient).times(normCost).minus(spending), 2);
}
