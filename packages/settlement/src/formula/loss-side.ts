import { Decimal } from '@riv/model/value/decimal';
import type { SuccessTerms } from '../terms/success-terms.ts';
import { capAt } from './cap.ts';
import { type CarriedLoss, totalOf } from './carry-forward.ts';
import { type Figure, figure } from './figure.ts';
import { shareLoss } from './loss.ts';
import { percentageOf } from './percentage.ts';
import type { YearInputs } from './year-inputs.ts';

export interface LossSide {
    readonly unitPays: string;
    /** The loss of this year, where losses are carried forward. */
    readonly toCarry: readonly CarriedLoss[];
    /** The figures, given what is carried into the following year. */
    readonly figures: (carried: readonly CarriedLoss[]) => readonly Figure[];
}

const CARRIED = 'Nicht verrechnete Verluste, deren Frist noch läuft, und anzurechnender Verlust';

/**
 * Shares or carries a loss (D11). `counts` says whether the Delta is negative and, where the threshold is two-sided, has reached it.
 * A cap limits the unit's payment or, where losses are carried forward, the amount that is carried (D10).
 */
export function settleLoss(terms: SuccessTerms, inputs: YearInputs, delta: string, counts: boolean): LossSide {
    const { lossCapPercent, lossRule } = terms;
    const loss = counts ? new Decimal(delta).negated().toFixed(2) : '0.00';
    const lossCap = lossCapPercent === null ? null : percentageOf(inputs.normCost, lossCapPercent);
    const common = [
        figure('loss', loss, { delta }),
        ...(lossCap === null || lossCapPercent === null ? [] : [figure('lossCap', lossCap, { lossCapPercent, normCost: inputs.normCost })]),
    ];
    const capInput = lossCap === null ? {} : { lossCap };
    const capInWords = lossCap === null ? '' : ', höchstens die Kappungsgrenze der Verluste';
    if (lossRule.kind === 'shared') {
        const { share, pays } = shareLoss(loss, lossRule.unitPercent, lossCap);
        const figures = [
            ...common,
            figure('lossShare', share, { lossPercent: lossRule.unitPercent, loss }),
            figure('unitPays', pays, { lossShare: share, ...capInput }, { formula: `Verlustanteil${capInWords}` }),
        ];
        return { unitPays: pays, toCarry: [], figures: () => figures };
    }
    const { amount } = capAt(loss, lossCap);
    return {
        unitPays: '0.00',
        toCarry: new Decimal(amount).isZero() ? [] : [{ year: inputs.year, amount }],
        figures: (carried) => [
            ...common,
            figure(
                'carriedOut',
                totalOf(carried),
                { loss, ...capInput },
                { formula: lossCap === null ? CARRIED : `${CARRIED}, dieser höchstens die Kappungsgrenze` },
            ),
        ],
    };
}
