/** What happens to a loss (D11): set against the gains of the following `years`, or borne by the unit with `unitPercent`. Never both. */
export type LossRule =
    | { readonly kind: 'carryForward'; readonly years: number }
    | { readonly kind: 'shared'; readonly unitPercent: string };

/** Quality factor (D12): a yearly value with a contractual floor, or one fixed value. Null: none is agreed. */
export type QualityRule = { readonly floor: string } | { readonly fixed: string };

/**
 * Terms of the Erfolgsvergütung of one Kasse for one Abrechnungsjahr, ready for the engine. Decimals are strings with a point,
 * percentages are percent (`'25'`), quotients plain (`'1.005390'`).
 */
export interface SuccessTerms {
    /** Base quotient (F2); the only formula that the language offers. */
    readonly formula: 'F2';
    readonly referenceQuotient: string;
    /** Share of the Kasse in a positive Delta; the rest goes to the unit (R28, R31). */
    readonly payerPercent: string;
    readonly lossRule: LossRule;
    /** Percent of the norm cost that a Delta must reach; it then counts from the first euro (D9). */
    readonly thresholdPercent: string;
    /** Whether the threshold also holds for losses. */
    readonly thresholdTwoSided: boolean;
    /** Percent of the norm cost (D10); null: no cap. */
    readonly gainCapPercent: string | null;
    readonly lossCapPercent: string | null;
    readonly quality: QualityRule | null;
    /** What the money is for that the quality factor withholds (R33). */
    readonly retentionPurpose: string | null;
    /** Half away from zero to the cent, remainder to the unit (D14). */
    readonly rounding: { readonly mode: 'half-up'; readonly digits: 2; readonly residual: 'unit' };
}

/** The one rounding rule of all variants (D14). */
export const ROUNDING: SuccessTerms['rounding'] = { mode: 'half-up', digits: 2, residual: 'unit' };
