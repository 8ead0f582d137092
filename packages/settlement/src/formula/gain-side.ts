import { ok, type Result } from '@riv/model/value/result';
import type { SuccessTerms } from '../terms/success-terms.ts';
import { capAt } from './cap.ts';
import { type CarriedLoss, isUsable, setAgainstGain } from './carry-forward.ts';
import { type Cents, percentage, sumOf } from './cents.ts';
import { isZero } from './decimal-order.ts';
import { type Figure, figure } from './figure.ts';
import { type QualityFactor, qualityFactorOf } from './quality-factor.ts';
import { applyQuality, splitGain } from './share.ts';
import type { YearData } from './year-inputs.ts';

export interface GainSide {
    readonly base: Cents;
    readonly payer: Cents;
    readonly unit: Cents;
    readonly retained: Cents;
    readonly aboveCap: Cents;
    readonly usedLosses: readonly CarriedLoss[];
    /** Losses of earlier years that the gain did not use up. */
    readonly lossesLeft: readonly CarriedLoss[];
    readonly figures: readonly Figure[];
}

/**
 * Divides a gain. `counts` says whether the Delta is positive and has reached the threshold; otherwise every amount is 0.00.
 * Order: carried losses, then the cap on what is left (the cap limits what is divided, so an old loss cannot use it up),
 * then the Kasse's share, then the quality factor on the unit's part. Codes: those of `qualityFactorOf`.
 */
export function settleGain(terms: SuccessTerms, data: YearData, delta: Cents, counts: boolean): Result<GainSide> {
    const { gainCapPercent, lossRule, payerPercent } = terms;
    const countedGain = counts ? delta : 0n;
    const years = lossRule.kind === 'carryForward' ? lossRule.years : 0;
    const setOff = setAgainstGain(countedGain, data.carriedLosses, data.year, years);
    const gainCap = gainCapPercent === null ? null : percentage(data.normCost, gainCapPercent);
    const { amount: base, above: aboveCap } = capAt(setOff.base, gainCap);
    const { payer, unit: unitPart } = splitGain(base, payerPercent);
    const quality = qualityOf(terms, data, base);
    if (!quality.ok) {
        return quality;
    }
    const { unit, retained } = applyQuality(unitPart, quality.value.value);
    return ok({
        base,
        payer,
        unit,
        retained,
        aboveCap,
        usedLosses: setOff.used,
        lossesLeft: setOff.left,
        figures: [
            figure('countedGain', countedGain, { delta }, { formula: `Delta, wenn es positiv ist${andReaches(terms)}; sonst 0` }),
            ...baseFigures(terms, data, { countedGain, usedLosses: sumOf(setOff.used), gainCap, base, aboveCap }),
            figure('payer', payer, { payerPercent, base }),
            figure('unitPart', unitPart, { base, payer }),
            ...quality.value.figures,
            unitFigure(unit, unitPart, quality.value),
            ...retainedFigure(terms, unitPart, unit, retained),
        ],
    });
}

function andReaches({ thresholdPercent }: SuccessTerms): string {
    return isZero(thresholdPercent) ? '' : ' und die Mindestschwelle erreicht';
}

/** A year without anything to divide needs no quality value; it may be published later than the loss is settled. */
function qualityOf(terms: SuccessTerms, data: YearData, base: Cents): Result<QualityFactor> {
    const needed = base !== 0n || data.qualityFactor !== undefined;
    return needed ? qualityFactorOf(terms.quality, data.qualityFactor) : ok({ value: '1', figures: [] });
}

interface BaseAmounts {
    readonly countedGain: Cents;
    readonly usedLosses: Cents;
    readonly gainCap: Cents | null;
    readonly base: Cents;
    readonly aboveCap: Cents;
}

/** From the counted gain to what is divided; lines and formulas name carried losses and a cap only where they are agreed. */
function baseFigures({ lossRule, gainCapPercent }: SuccessTerms, data: YearData, amounts: BaseAmounts): readonly Figure[] {
    const { countedGain, usedLosses, gainCap, base, aboveCap } = amounts;
    const years = lossRule.kind === 'carryForward' ? lossRule.years : 0;
    const carries = years > 0;
    const usable = data.carriedLosses.filter((loss) => isUsable(loss.year, data.year, years));
    const lossCarriedIn = sumOf(usable);
    const left = { countedGain, ...(carries ? { usedLosses } : {}) };
    const leftInWords = carries ? 'Anzurechnender Gewinn − verrechneter Verlustvortrag' : 'Anzurechnender Gewinn';
    const losses = carries
        ? [figure('lossCarriedIn', lossCarriedIn, {}), figure('usedLosses', usedLosses, { lossCarriedIn, countedGain })]
        : [];
    if (gainCap === null || gainCapPercent === null) {
        return [...losses, figure('base', base, left, { formula: leftInWords })];
    }
    return [
        ...losses,
        figure('gainCap', gainCap, { gainCapPercent, normCost: data.normCost }),
        figure('base', base, { ...left, gainCap }, { formula: `${leftInWords}, höchstens die Kappungsgrenze` }),
        figure('aboveCap', aboveCap, { ...left, base }, { formula: `${leftInWords} − zu teilender Betrag` }),
    ];
}

function unitFigure(unit: Cents, unitPart: Cents, quality: QualityFactor): Figure {
    return quality.figures.length > 0
        ? figure('unit', unit, { unitPart, qualityFactor: quality.value })
        : figure('unit', unit, { unitPart }, { formula: 'Anteil der Integrationseinheit' });
}

function retainedFigure({ quality, retentionPurpose }: SuccessTerms, unitPart: Cents, unit: Cents, retained: Cents): readonly Figure[] {
    const wording = retentionPurpose === null ? {} : { label: `Einbehalt für ${retentionPurpose}` };
    return quality === null ? [] : [figure('retained', retained, { unitPart, unit }, wording)];
}
