import { Decimal, roundHalfUp } from '@riv/model/value/decimal';
import { divideRounded } from '@riv/model/value/quotient';
import { fail, ok, type Result } from '@riv/model/value/result';

export interface BreakEven {
    /** The Delta in EUR at which the unit's share just pays the repayment. */
    readonly delta: string;
    /** The same in percent of the Zuweisungen, six decimals. */
    readonly percentOfBase: string;
}

/**
 * The Delta that a repayment year needs (S8): repayment ÷ share of the unit. Before the quality factor.
 * `base` is the Zuweisungen of the year. Code: `anteil-null` where the unit has no share or there are no Zuweisungen.
 */
export function breakEven(repayment: string, payerPercent: string, base: string): Result<BreakEven> {
    const unitPercent = new Decimal(100).minus(payerPercent);
    if (unitPercent.lte(0) || new Decimal(base).isZero()) {
        return fail('anteil-null', 'Ohne Anteil der Integrationseinheit und ohne Zuweisungen lässt sich kein Deckungspunkt angeben.');
    }
    const delta = roundHalfUp(new Decimal(repayment).times(100).dividedBy(unitPercent), 2);
    const percent = divideRounded(new Decimal(delta).times(100).toFixed(), base, 6);
    return percent.ok ? ok({ delta, percentOfBase: percent.value.value }) : percent;
}
