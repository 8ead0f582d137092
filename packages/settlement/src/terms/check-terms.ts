import { type Failure, fail, type Result } from '@riv/model/value/result';
import { firstFailure, readDecimal } from '../formula/decimal-input.ts';
import { isZero } from '../formula/decimal-order.ts';
import type { LossRule, QualityRule, SuccessTerms } from './success-terms.ts';

const MAX_YEARS = 99;
const PERCENT = { min: 0, max: 100 };

/**
 * The first fault that keeps the engine from computing with these terms, or undefined.
 * Codes: `referenzquotient-ungültig`, `verlustvortrag-ungültig` and those of `readDecimal`.
 */
export function checkTerms(terms: SuccessTerms): Failure | undefined {
    const quotient = readDecimal('Referenzquotient', terms.referenceQuotient, { min: 0 });
    if (quotient.ok && isZero(quotient.value)) {
        return fail('referenzquotient-ungültig', 'Der Referenzquotient ist 0; ein Delta lässt sich nicht bilden.');
    }
    return firstFailure([
        quotient,
        readDecimal('Anteil der Krankenkasse', terms.payerPercent, PERCENT),
        readDecimal('Mindestschwelle', terms.thresholdPercent, PERCENT),
        ...readCap('Kappung der Gewinne', terms.gainCapPercent),
        ...readCap('Kappung der Verluste', terms.lossCapPercent),
        readLossRule(terms.lossRule),
        ...readQuality(terms.quality),
    ]);
}

function readCap(name: string, percent: string | null): readonly Result<unknown>[] {
    return percent === null ? [] : [readDecimal(name, percent, PERCENT)];
}

function readLossRule(rule: LossRule): Result<unknown> {
    if (rule.kind === 'shared') {
        return readDecimal('Verlustbeteiligung', rule.unitPercent, PERCENT);
    }
    return Number.isInteger(rule.years) && rule.years >= 0 && rule.years <= MAX_YEARS
        ? { ok: true, value: rule.years }
        : fail('verlustvortrag-ungültig', `Ein Verlustvortrag gilt für ganze Jahre von 0 bis ${MAX_YEARS}, nicht für ${rule.years}.`);
}

function readQuality(quality: QualityRule | null): readonly Result<unknown>[] {
    if (quality === null) {
        return [];
    }
    return [readDecimal('Qualitätsfaktor', 'floor' in quality ? quality.floor : quality.fixed, { min: 0, max: 1 })];
}
