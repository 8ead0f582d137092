import { fail, ok, type Result } from '@riv/model/value/result';
import type { QualityRule } from '../terms/success-terms.ts';
import { compare } from './decimal-order.ts';
import { type Figure, figure } from './figure.ts';

export interface QualityFactor {
    readonly value: string;
    readonly figures: readonly Figure[];
}

/**
 * The factor of the year: the value from the indicators, at least the floor; or the fixed one; 1 where none is agreed.
 * Codes: `qualitätsfaktor-fehlt`, `qualitätsfaktor-fest`, `qualitätsfaktor-nicht-vereinbart`.
 */
export function qualityFactorOf(rule: QualityRule | null, yearly: string | undefined): Result<QualityFactor> {
    if (rule === null) {
        return yearly === undefined || compare(yearly, '1') === 0
            ? ok({ value: '1', figures: [] })
            : fail('qualitätsfaktor-nicht-vereinbart', 'Der Vertrag vereinbart keinen Qualitätsfaktor; die Angabe hat keine Grundlage.');
    }
    if ('fixed' in rule) {
        return yearly === undefined || compare(yearly, rule.fixed) === 0
            ? ok({ value: rule.fixed, figures: [figure('qualityFactor', rule.fixed, {}, { formula: 'im Vertrag festgelegt' })] })
            : fail('qualitätsfaktor-fest', `Der Vertrag legt den Qualitätsfaktor auf ${rule.fixed} fest; ${yearly} weicht davon ab.`);
    }
    if (yearly === undefined) {
        return fail('qualitätsfaktor-fehlt', 'Der Qualitätsfaktor des Jahres fehlt. Er ergibt sich aus den veröffentlichten Kennzahlen.');
    }
    const value = compare(yearly, rule.floor) < 0 ? rule.floor : yearly;
    return ok({ value, figures: [figure('qualityFactor', value, { qualityValue: yearly, qualityFloor: rule.floor })] });
}
