import { ROUNDING, type SuccessTerms } from '../terms/success-terms.ts';
import type { ConfigSuccessPeriod } from './config-terms.ts';

/** The terms of a period of the configuration for a Kasse with this reference quotient, as the engine takes them. */
export function termsOfPeriod(period: ConfigSuccessPeriod, referenceQuotient: string): SuccessTerms {
    const { lossRule, threshold, quality } = period;
    return {
        formula: 'F2',
        referenceQuotient,
        payerPercent: period.split.payerPercent,
        lossRule:
            lossRule.kind === 'shared'
                ? { kind: 'shared', unitPercent: lossRule.unitPercent }
                : { kind: 'carryForward', years: lossRule.years },
        thresholdPercent: threshold?.percent ?? '0',
        thresholdTwoSided: threshold?.twoSided ?? false,
        gainCapPercent: period.gainCap?.percent ?? null,
        lossCapPercent: period.lossCap?.percent ?? null,
        quality: qualityOf(quality),
        retentionPurpose: period.retention?.purpose ?? null,
        rounding: ROUNDING,
    };
}

function qualityOf(quality: ConfigSuccessPeriod['quality']): SuccessTerms['quality'] {
    if (quality === null) {
        return null;
    }
    return quality.fixed === null ? { floor: quality.floor ?? '0' } : { fixed: quality.fixed };
}

/** The period that holds for an Abrechnungsjahr, or undefined. */
export function periodOfYear(periods: readonly ConfigSuccessPeriod[], year: number): ConfigSuccessPeriod | undefined {
    return periods.find(({ validFrom, validTo }) => (validFrom ?? year) <= year && year <= (validTo ?? year));
}
