import { capAt } from './cap.ts';
import { type Cents, percentage } from './cents.ts';

export interface LossShare {
    /** The unit's percentage of the loss. */
    readonly share: Cents;
    /** What the unit pays: the share, at most the cap. */
    readonly pays: Cents;
}

/** The unit's part in a loss, a positive amount, at most `cap` (D10, D11). The quality factor does not apply to losses. */
export function shareLoss(loss: Cents, unitPercent: string, cap: Cents | null): LossShare {
    const share = percentage(loss, unitPercent);
    return { share, pays: capAt(share, cap).amount };
}
