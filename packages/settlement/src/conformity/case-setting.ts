import { Decimal, roundHalfUp } from '@riv/model/value/decimal';
import type { ConfigReference } from '../config/config-parties.ts';
import type { ConfigSuccessPeriod } from '../config/config-terms.ts';
import { settleYear, type YearResult } from '../formula/settle-year.ts';
import type { SuccessTerms } from '../terms/success-terms.ts';
import type { ConformityResult, ConformityYear } from './conformity-case.ts';

/** Terms, Kasse and year in which the cases of a period play. */
export interface CaseSetting {
    readonly payer: string;
    readonly period: ConfigSuccessPeriod;
    readonly terms: SuccessTerms;
    readonly year: number;
    /** Last Abrechnungsjahr of the period; infinite where it is open. */
    readonly lastYear: number;
    readonly normCost: string;
}

const STEP = 10_000;
const LEAST = 1_000_000;

/**
 * Norm cost of the cases: that of the last base year, cut to a multiple of 10,000 EUR, so that the target cost of a quotient with six
 * digits is exact to the cent and a Delta of exactly zero exists.
 */
export function caseNormCost({ baseYears }: ConfigReference): string {
    const last = baseYears.findLast(({ normCost }) => normCost !== null)?.normCost ?? '0';
    return Decimal.max(new Decimal(last).dividedToIntegerBy(STEP).times(STEP), LEAST).toFixed(2);
}

/** Percent of the norm cost in EUR. */
export function percentOfNorm({ normCost }: CaseSetting, percent: Decimal | string | number): Decimal {
    return new Decimal(roundHalfUp(new Decimal(normCost).times(percent).dividedBy(100), 2));
}

/** The threshold in percent of the norm cost. */
export function thresholdOf({ terms }: CaseSetting): Decimal {
    return new Decimal(terms.thresholdPercent);
}

/** A gain that passes the threshold by 2 % of the norm cost. */
export function clearGain(setting: CaseSetting): Decimal {
    return percentOfNorm(setting, thresholdOf(setting).plus(2));
}

/** Data of a year with this Delta. The quality value lies halfway between the floor and 1 where something is to be paid. */
export function yearWithDelta(setting: CaseSetting, delta: Decimal, change: Partial<ConformityYear> = {}): ConformityYear {
    const target = new Decimal(setting.terms.referenceQuotient).times(setting.normCost);
    return {
        year: setting.year,
        spending: target.minus(delta).toFixed(2),
        normCost: setting.normCost,
        qualityFactor: delta.gt(0) ? usualQuality(setting.terms) : null,
        carriedLosses: [],
        ...change,
    };
}

function usualQuality({ quality }: SuccessTerms): string | null {
    return quality !== null && 'floor' in quality ? roundHalfUp(new Decimal(quality.floor).plus(1).dividedBy(2), 2) : null;
}

/** Settles the data of a case; undefined where the terms do not allow it. */
export function settleCase(terms: SuccessTerms, { qualityFactor, ...inputs }: ConformityYear): YearResult | undefined {
    const result = settleYear(terms, qualityFactor === null ? inputs : { ...inputs, qualityFactor });
    return result.ok ? result.value : undefined;
}

/** What a foreign engine is compared with. */
export function resultOf(result: YearResult): ConformityResult {
    const { outcome, delta, base, payer, unit, retained, aboveCap, unitPays, carryForward, expiredLosses } = result;
    return { outcome, delta, base, payer, unit, retained, aboveCap, unitPays, carryForward, expiredLosses };
}
