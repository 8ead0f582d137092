import { Decimal } from '@riv/model/value/decimal';
import { divideRounded } from '@riv/model/value/quotient';
import { fail, ok, type Result } from '@riv/model/value/result';
import { firstFailure, readAmount } from './decimal-input.ts';

/** Actual spending and norm cost of one base year, in EUR. */
export interface BaseYearCost {
    readonly spending: string;
    readonly normCost: string;
}

export interface ReferenceQuotient {
    readonly spendingTotal: string;
    readonly normCostTotal: string;
    /** ΣA/ΣN with six decimals: `'1.005390'`. */
    readonly quotient: string;
}

/** Decimals of a published quotient (D4). */
export const QUOTIENT_DIGITS = 6;

/**
 * Reference quotient of formula F2: sum of the spending by sum of the norm cost over the base years (D3), six digits half-up (D4).
 * Codes: `basisjahre-fehlen`, `normkosten-null` and those of `readAmount`.
 */
export function referenceQuotient(years: readonly BaseYearCost[]): Result<ReferenceQuotient> {
    if (years.length === 0) {
        return fail('basisjahre-fehlen', 'Ohne Basisjahre lässt sich kein Referenzquotient bilden.');
    }
    const invalid = firstFailure(
        years.flatMap(({ spending, normCost }) => [
            readAmount('Leistungsausgaben', spending, { min: 0 }),
            readAmount('Normkosten', normCost, { min: 0 }),
        ]),
    );
    if (invalid) {
        return invalid;
    }
    const spendingTotal = Decimal.sum(...years.map(({ spending }) => spending)).toFixed(2);
    const normCostTotal = Decimal.sum(...years.map(({ normCost }) => normCost)).toFixed(2);
    const quotient = divideRounded(spendingTotal, normCostTotal, QUOTIENT_DIGITS);
    return quotient.ok
        ? ok({ spendingTotal, normCostTotal, quotient: quotient.value.value })
        : fail('normkosten-null', 'Die Normkosten der Basisjahre ergeben zusammen 0; ein Referenzquotient lässt sich nicht bilden.');
}
