import type { SuccessShare } from '@riv/model/contract/success-share';
import type { Duration } from '@riv/model/value/duration';
import type { Quotient } from '@riv/model/value/quotient';
import { ROUNDING, type SuccessTerms } from './success-terms.ts';

/** The terms of one period of a contract for one Kasse, as the engine takes them. */
export function termsOfShare(share: SuccessShare, referenceQuotient: Quotient): SuccessTerms {
    const { lossShare, lossCarryForward, threshold, gainCap, lossCap, quality, retention } = share;
    return {
        formula: 'F2',
        referenceQuotient: referenceQuotient.value,
        payerPercent: share.payerShare.value.value,
        lossRule:
            lossShare === undefined
                ? { kind: 'carryForward', years: wholeYears(lossCarryForward?.value) }
                : { kind: 'shared', unitPercent: lossShare.value.value },
        thresholdPercent: threshold?.value.value ?? '0',
        thresholdTwoSided: share.thresholdTwoSided,
        gainCapPercent: gainCap?.value.value ?? null,
        lossCapPercent: lossCap?.value.value ?? null,
        quality:
            quality === undefined
                ? null
                : 'floor' in quality.value
                  ? { floor: quality.value.floor.value }
                  : { fixed: quality.value.fixed.value },
        retentionPurpose: retention?.value ?? null,
        rounding: ROUNDING,
    };
}

/** Losses are carried for whole Abrechnungsjahre; shorter parts of a term do not count. */
function wholeYears(term: Duration | undefined): number {
    switch (term?.unit) {
        case 'year':
            return term.amount;
        case 'month':
            return Math.floor(term.amount / 12);
        default:
            return 0;
    }
}
