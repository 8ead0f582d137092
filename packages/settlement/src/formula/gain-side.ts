import { Decimal } from '@riv/model/value/decimal';
import { ok, type Result } from '@riv/model/value/result';
import type { SuccessTerms } from '../terms/success-terms.ts';
import { capAt } from './cap.ts';
import { type CarriedLoss, isUsable, setAgainstGain, totalOf } from './carry-forward.ts';
import { type Figure, figure } from './figure.ts';
import { percentageOf } from './percentage.ts';
import { type QualityFactor, qualityFactorOf } from './quality-factor.ts';
import { applyQuality, splitGain } from './share.ts';
import type { YearInputs } from './year-inputs.ts';

export interface GainSide {
    readonly base: string;
    readonly payer: string;
    readonly unit: string;
    readonly retained: string;
    readonly aboveCap: string;
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
export function settleGain(terms: SuccessTerms, inputs: YearInputs, delta: string, counts: boolean): Result<GainSide> {
    const { gainCapPercent, lossRule, payerPercent } = terms;
    const countedGain = counts ? delta : '0.00';
    const years = lossRule.kind === 'carryForward' ? lossRule.years : 0;
    const setOff = setAgainstGain(countedGain, inputs.carriedLosses ?? [], inputs.year, years);
    const gainCap = gainCapPercent === null ? null : percentageOf(inputs.normCost, gainCapPercent);
    const { amount: base, above: aboveCap } = capAt(setOff.base, gainCap);
    const { payer, unit: unitPart } = splitGain(base, payerPercent);
    const quality = qualityOf(terms, inputs, base);
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
            ...baseFigures(terms, inputs, { countedGain, usedLosses: totalOf(setOff.used), gainCap, base, aboveCap }),
            figure('payer', payer, { payerPercent, base }),
            figure('unitPart', unitPart, { base, payer }),
            ...quality.value.figures,
            unitFigure(unit, unitPart, quality.value),
            ...retainedFigure(terms, unitPart, unit, retained),
        ],
    });
}

function andReaches({ thresholdPercent }: SuccessTerms): string {
    return new Decimal(thresholdPercent).isZero() ? '' : ' und die Mindestschwelle erreicht';
}

/** A year without anything to divide needs no quality value; it may be published later than the loss is settled. */
function qualityOf(terms: SuccessTerms, inputs: YearInputs, base: string): Result<QualityFactor> {
    const needed = !new Decimal(base).isZero() || inputs.qualityFactor !== undefined;
    return needed ? qualityFactorOf(terms.quality, inputs.qualityFactor) : ok({ value: '1', figures: [] });
}

interface BaseAmounts {
    readonly countedGain: string;
    readonly usedLosses: string;
    readonly gainCap: string | null;
    readonly base: string;
    readonly aboveCap: string;
}

/** From the counted gain to what is divided; lines and formulas name carried losses and a cap only where they are agreed. */
function baseFigures({ lossRule, gainCapPercent }: SuccessTerms, inputs: YearInputs, amounts: BaseAmounts): readonly Figure[] {
    const { countedGain, usedLosses, gainCap, base, aboveCap } = amounts;
    const years = lossRule.kind === 'carryForward' ? lossRule.years : 0;
    const carries = years > 0;
    const usable = (inputs.carriedLosses ?? []).filter((loss) => isUsable(loss.year, inputs.year, years));
    const lossCarriedIn = totalOf(usable);
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
        figure('gainCap', gainCap, { gainCapPercent, normCost: inputs.normCost }),
        figure('base', base, { ...left, gainCap }, { formula: `${leftInWords}, höchstens die Kappungsgrenze` }),
        figure('aboveCap', aboveCap, { ...left, base }, { formula: `${leftInWords} − zu teilender Betrag` }),
    ];
}

function unitFigure(unit: string, unitPart: string, quality: QualityFactor): Figure {
    return quality.figures.length > 0
        ? figure('unit', unit, { unitPart, qualityFactor: quality.value })
        : figure('unit', unit, { unitPart }, { formula: 'Anteil der Integrationseinheit' });
}

function retainedFigure({ quality, retentionPurpose }: SuccessTerms, unitPart: string, unit: string, retained: string): readonly Figure[] {
    const wording = retentionPurpose === null ? {} : { label: `Einbehalt für ${retentionPurpose}` };
    return quality === null ? [] : [figure('retained', retained, { unitPart, unit }, wording)];
}
