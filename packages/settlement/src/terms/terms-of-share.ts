import type { QualityFactor, SuccessShare } from '@riv/model/contract/success-share';
import type { Duration } from '@riv/model/value/duration';
import type { Quotient } from '@riv/model/value/quotient';
import { type LossRule, type QualityRule, ROUNDING, type SuccessTerms } from './success-terms.ts';

/** The terms of one period of a contract for one Kasse, as the engine takes them. */
export function termsOfShare(share: SuccessShare, referenceQuotient: Quotient): SuccessTerms {
    const { threshold, gainCap, lossCap, quality, retention } = share;
    return {
        formula: 'F2',
        referenceQuotient: referenceQuotient.value,
        payerPercent: share.payerShare.value.value,
        lossRule: lossRuleOf(share),
        thresholdPercent: threshold?.value.value ?? '0',
        thresholdTwoSided: share.thresholdTwoSided,
        gainCapPercent: gainCap?.value.value ?? null,
        lossCapPercent: lossCap?.value.value ?? null,
        quality: qualityRuleOf(quality?.value),
        retentionPurpose: retention?.value ?? null,
        rounding: ROUNDING,
    };
}

/** A period without either rule carries losses for no year: they stay with the Kasse. */
export function lossRuleOf({ lossShare, lossCarryForward }: SuccessShare): LossRule {
    return lossShare === undefined
        ? { kind: 'carryForward', years: wholeYears(lossCarryForward?.value) }
        : { kind: 'shared', unitPercent: lossShare.value.value };
}

export function qualityRuleOf(quality: QualityFactor | undefined): QualityRule | null {
    if (quality === undefined) {
        return null;
    }
    return 'floor' in quality ? { floor: quality.floor.value } : { fixed: quality.fixed.value };
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
