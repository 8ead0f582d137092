import { capAt } from './cap.ts';
import { percentageOf } from './percentage.ts';

export interface LossShare {
    /** The unit's percentage of the loss. */
    readonly share: string;
    /** What the unit pays: the share, at most the cap. */
    readonly pays: string;
}

/** The unit's part in a loss, a positive amount in EUR, at most `cap` (D10, D11). The quality factor does not apply to losses. */
export function shareLoss(loss: string, unitPercent: string, cap: string | null): LossShare {
    const share = percentageOf(loss, unitPercent);
    return { share, pays: capAt(share, cap).amount };
}
