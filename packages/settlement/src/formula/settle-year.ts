import { Decimal, roundHalfUp } from '@riv/model/value/decimal';
import { ok, type Result } from '@riv/model/value/result';
import { checkTerms } from '../terms/check-terms.ts';
import type { SuccessTerms } from '../terms/success-terms.ts';
import { type CarriedLoss, closeYear } from './carry-forward.ts';
import { type Cents, fromCents, percentage, ratio } from './cents.ts';
import { isZero } from './decimal-order.ts';
import { deltaOf, targetCost } from './delta.ts';
import { type Figure, figure } from './figure.ts';
import { settleGain } from './gain-side.ts';
import { settleLoss } from './loss-side.ts';
import { QUOTIENT_DIGITS } from './reference-quotient.ts';
import { outcomeOf, type YearOutcome } from './threshold.ts';
import { readInputs, type YearData, type YearInputs } from './year-inputs.ts';

/** The settled year of one Kasse. Amounts in EUR as decimal strings; `payer` + `unit` + `retained` is `base`, to the cent. */
export interface YearResult {
    readonly year: number;
    readonly outcome: YearOutcome;
    readonly delta: string;
    /** What is divided: the counted gain less carried losses, at most the cap. */
    readonly base: string;
    /** What remains with the Kasse as its share. */
    readonly payer: string;
    /** Erfolgsvergütung. */
    readonly unit: string;
    /** Withheld by the quality factor: earmarked, not the Kasse's share (R33). */
    readonly retained: string;
    /** Cut off by the gain cap; stays with the Kasse (D10). */
    readonly aboveCap: string;
    /** What the unit pays of a shared loss. */
    readonly unitPays: string;
    readonly usedLosses: readonly CarriedLoss[];
    /** Losses that may be set against gains of later years. */
    readonly carryForward: readonly CarriedLoss[];
    readonly expiredLosses: readonly CarriedLoss[];
    /** Every published number in the order of computation. */
    readonly figures: readonly Figure[];
}

/**
 * Settles one Abrechnungsjahr of one Kasse by formula F2: Delta, threshold, carried losses, cap, shares, quality factor;
 * or the loss side. Both sides always run, the one that does not apply with 0.00, so that a statement has the same lines every year.
 * Codes: those of `checkTerms`, `readInputs` and `qualityFactorOf`. Sources: R27–R33, D3–D15; an instance of S1–S5.
 */
export function settleYear(terms: SuccessTerms, inputs: YearInputs): Result<YearResult> {
    const fault = checkTerms(terms);
    if (fault) {
        return fault;
    }
    const read = readInputs(inputs);
    if (!read.ok) {
        return read;
    }
    const data = read.value;
    const delta = deltaOf(terms.referenceQuotient, data.normCost, data.spending);
    const threshold = percentage(data.normCost, terms.thresholdPercent);
    const outcome = outcomeOf(delta, threshold, terms.thresholdTwoSided);
    const gain = settleGain(terms, data, delta, outcome === 'gain');
    if (!gain.ok) {
        return gain;
    }
    const loss = settleLoss(terms, data, delta, outcome === 'loss');
    const years = terms.lossRule.kind === 'carryForward' ? terms.lossRule.years : 0;
    const closed = closeYear([...gain.value.lossesLeft, ...loss.toCarry], data.year, years);
    const { base, payer, unit, retained, aboveCap, usedLosses } = gain.value;
    return ok({
        year: data.year,
        outcome,
        delta: fromCents(delta),
        base: fromCents(base),
        payer: fromCents(payer),
        unit: fromCents(unit),
        retained: fromCents(retained),
        aboveCap: fromCents(aboveCap),
        unitPays: fromCents(loss.unitPays),
        usedLosses,
        carryForward: closed.carried,
        expiredLosses: closed.expired,
        figures: [
            ...deltaFigures(terms, data, delta),
            ...thresholdFigures(terms, data, threshold),
            ...gain.value.figures,
            ...loss.figures(closed.carried),
        ],
    });
}

function deltaFigures({ referenceQuotient }: SuccessTerms, data: YearData, delta: Cents): readonly Figure[] {
    const { spending, normCost, insuredDays } = data;
    return [
        figure('target', targetCost(referenceQuotient, normCost), { referenceQuotient, normCost }),
        figure('delta', delta, { referenceQuotient, normCost, spending }),
        figure('yearQuotient', ratio(spending, normCost, QUOTIENT_DIGITS), { spending, normCost }),
        ...(insuredDays === undefined ? [] : [figure('deltaPerInsuredYear', perInsuredYear(delta, insuredDays), { delta, insuredDays })]),
    ];
}

function perInsuredYear(delta: Cents, insuredDays: string): string {
    return roundHalfUp(new Decimal(fromCents(delta)).times(365).dividedBy(insuredDays), 2);
}

function thresholdFigures({ thresholdPercent }: SuccessTerms, { normCost }: YearData, threshold: Cents): readonly Figure[] {
    return isZero(thresholdPercent) ? [] : [figure('threshold', threshold, { thresholdPercent, normCost })];
}
