import { Decimal, roundHalfUp } from '@riv/model/value/decimal';

const PERCENT_DIGITS = 6;
const LOWEST = new Decimal(0);
const HIGHEST = new Decimal(2);
const WIDTH = new Decimal('1e-14');

/** Present value at `discountPercent` of yearly flows; the flow of year t is discounted by t − 1 years. Unrounded. */
export function presentValue(flows: readonly Decimal[], discountPercent: string): Decimal {
    return polynomial(flows, new Decimal(100).dividedBy(new Decimal(discountPercent).plus(100)));
}

/**
 * Rate in percent, six decimals, at which yearly flows are worth 0, or null where no rate between −50 % and any height does that.
 * Halving of the interval over the discount factor; flows that change their sign once have one such rate.
 */
export function internalRate(yearlyFlows: readonly Decimal[]): string | null {
    // Empty years at the start shift every flow alike and do not change the rate.
    const flows = yearlyFlows.slice(yearlyFlows.findIndex((flow) => !flow.isZero()));
    let low = LOWEST;
    let high = HIGHEST;
    const atLow = polynomial(flows, low);
    const atHigh = polynomial(flows, high);
    if (atLow.isZero() || atHigh.isZero() || atLow.isNegative() === atHigh.isNegative()) {
        return null;
    }
    while (high.minus(low).gt(WIDTH)) {
        const middle = low.plus(high).dividedBy(2);
        if (polynomial(flows, middle).isNegative() === atLow.isNegative()) {
            low = middle;
        } else {
            high = middle;
        }
    }
    const factor = low.plus(high).dividedBy(2);
    return roundHalfUp(new Decimal(1).dividedBy(factor).minus(1).times(100), PERCENT_DIGITS);
}

/** Value of the polynomial with the flows as coefficients, by Horner's rule. */
function polynomial(flows: readonly Decimal[], factor: Decimal): Decimal {
    return flows.reduceRight((sum, flow) => sum.times(factor).plus(flow), new Decimal(0));
}
