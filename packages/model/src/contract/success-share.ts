import type { FormulaKind } from '../terms/formula-kind.ts';
import type { PopulationKind } from '../terms/population-kind.ts';
import type { Purpose } from '../terms/purpose.ts';
import type { Role } from '../terms/role.ts';
import type { Duration } from '../value/duration.ts';
import type { Percent } from '../value/percent.ts';
import type { Quotient } from '../value/quotient.ts';
import type { Origin, Sourced } from './origin.ts';

/** Quality factor (D12): fixed, or taken each year from the published indicators with a contractual floor. */
export type QualityFactor = { readonly fixed: Quotient } | { readonly floor: Quotient };

/**
 * Terms of the Erfolgsvergütung for the Abrechnungsjahre `validFrom` to `validTo` (open end where absent).
 * The first period begins with the year of the contract's begin: while that is open, its `validFrom` is absent.
 * Exactly one of `lossCarryForward` and `lossShare` is set (D11).
 */
export interface SuccessShare {
    readonly validFrom?: number;
    readonly validTo?: number;
    readonly formula: Sourced<FormulaKind>;
    readonly population: Sourced<PopulationKind>;
    /** Number of base years (D3). */
    readonly baseYears: Sourced<number>;
    /** Share of the Kasse in a positive Delta (R28, R31). */
    readonly payerShare: Sourced<Percent>;
    /** Share of the unit: 100 % less the share of the Kasse. */
    readonly unitShare: Sourced<Percent>;
    readonly lossCarryForward?: Sourced<Duration>;
    /** Percent of a loss that the unit bears. */
    readonly lossShare?: Sourced<Percent>;
    /** Percent of the norm cost (D9). */
    readonly threshold?: Sourced<Percent>;
    readonly thresholdFromFirstEuro: boolean;
    readonly thresholdTwoSided: boolean;
    /** Percent of the norm cost (D10). */
    readonly gainCap?: Sourced<Percent>;
    readonly lossCap?: Sourced<Percent>;
    readonly quality?: Sourced<QualityFactor>;
    readonly retention?: Sourced<Purpose>;
    readonly residualTo: Sourced<Role>;
    readonly origin: Origin;
}
