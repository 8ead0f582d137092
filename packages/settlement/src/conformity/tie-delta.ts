import { Decimal } from '@riv/model/value/decimal';
import { type CaseSetting, percentOfNorm, thresholdOf } from './case-setting.ts';

const HALF_CENT = new Decimal('0.005');
const CENTS = 200;

/**
 * The smallest Delta from the threshold on at which the share of the Kasse ends on half a cent, so that half-up and other rounding rules
 * part; where the share never does, the smallest at which it has any fraction of a cent. 0.02 EUR at 25 %.
 */
export function tieDelta(setting: CaseSetting): Decimal {
    const least = percentOfNorm(setting, thresholdOf(setting));
    const candidates = Array.from({ length: CENTS }, (_, index) => least.plus(new Decimal(index + 1).dividedBy(100)));
    const fraction = (delta: Decimal) => delta.times(setting.terms.payerPercent).dividedBy(100).mod('0.01');
    return (
        candidates.find((delta) => fraction(delta).eq(HALF_CENT)) ??
        candidates.find((delta) => !fraction(delta).isZero()) ??
        least.plus('0.01')
    );
}
