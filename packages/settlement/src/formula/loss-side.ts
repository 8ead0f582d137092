import type { SuccessTerms } from '../terms/success-terms.ts';
import { capAt } from './cap.ts';
import type { CarriedLoss } from './carry-forward.ts';
import { type Cents, fromCents, percentage, sumOf } from './cents.ts';
import { isZero } from './decimal-order.ts';
import { type Figure, figure } from './figure.ts';
import { shareLoss } from './loss.ts';
import { TO_CENT } from './quantities.ts';
import type { YearData } from './year-inputs.ts';

export interface LossSide {
    readonly unitPays: Cents;
    /** The loss of this year, where losses are carried forward. */
    readonly toCarry: readonly CarriedLoss[];
    /** The figures, given what is carried into the following year. */
    readonly figures: (carried: readonly CarriedLoss[]) => readonly Figure[];
}

const CARRIED = 'Noch verrechenbare, nicht verrechnete Verluste der Vorjahre + anzurechnender Verlust';

/**
 * Shares or carries a loss (D11). `counts` says whether the Delta is negative and, where the threshold is two-sided, has reached it.
 * A cap limits the unit's payment or, where losses are carried forward, the amount that is carried (D10).
 */
export function settleLoss(terms: SuccessTerms, data: YearData, delta: Cents, counts: boolean): LossSide {
    const { lossCapPercent, lossRule } = terms;
    const loss = counts ? -delta : 0n;
    const lossCap = lossCapPercent === null ? null : percentage(data.normCost, lossCapPercent);
    const shielded = terms.thresholdTwoSided && !isZero(terms.thresholdPercent);
    const reaches = shielded ? ' und die Mindestschwelle erreicht' : '';
    const common = [
        figure('loss', loss, { delta }, { formula: `−Delta, wenn das Delta negativ ist${reaches}; sonst 0` }),
        ...(lossCap === null || lossCapPercent === null ? [] : [figure('lossCap', lossCap, { lossCapPercent, normCost: data.normCost })]),
    ];
    if (lossRule.kind === 'shared') {
        const { share, pays } = shareLoss(loss, lossRule.unitPercent, lossCap);
        const figures = [...common, ...sharedFigures(loss, lossRule.unitPercent, share, pays, lossCap)];
        return { unitPays: pays, toCarry: [], figures: () => figures };
    }
    const { amount } = capAt(loss, lossCap);
    return {
        unitPays: 0n,
        toCarry: amount === 0n ? [] : [{ year: data.year, amount: fromCents(amount) }],
        figures: (carried) => [...common, ...carriedFigures(lossRule.years, loss, sumOf(carried), lossCap)],
    };
}

function sharedFigures(loss: Cents, lossPercent: string, share: Cents, pays: Cents, lossCap: Cents | null): readonly Figure[] {
    if (lossCap === null) {
        return [
            figure('unitPays', pays, { lossPercent, loss }, { formula: 'Beteiligungssatz × anzurechnender Verlust', rounding: TO_CENT }),
        ];
    }
    const formula = 'Verlustbeteiligung vor der Kappung, höchstens die Kappungsgrenze der Verluste';
    return [figure('lossShare', share, { lossPercent, loss }), figure('unitPays', pays, { lossShare: share, lossCap }, { formula })];
}

function carriedFigures(years: number, loss: Cents, carried: Cents, lossCap: Cents | null): readonly Figure[] {
    if (years === 0) {
        return [];
    }
    return lossCap === null
        ? [figure('carriedOut', carried, { loss }, { formula: CARRIED })]
        : [figure('carriedOut', carried, { loss, lossCap }, { formula: `${CARRIED}, dieser höchstens in Höhe der Kappungsgrenze` })];
}
