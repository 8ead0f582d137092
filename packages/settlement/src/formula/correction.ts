import { fromCents, toCents } from './cents.ts';
import type { YearResult } from './settle-year.ts';

/** What the final settlement changes against the provisional one, in EUR; negative amounts are claimed back. */
export interface Correction {
    readonly delta: string;
    readonly payer: string;
    readonly unit: string;
    readonly retained: string;
    readonly aboveCap: string;
    readonly unitPays: string;
}

/** Difference of two full settlements of the same year; the difference itself is never scaled by a share (D16, S10). */
export function correctionOf(provisional: YearResult, final: YearResult): Correction {
    const change = (field: keyof Correction) => fromCents(toCents(final[field]) - toCents(provisional[field]));
    return {
        delta: change('delta'),
        payer: change('payer'),
        unit: change('unit'),
        retained: change('retained'),
        aboveCap: change('aboveCap'),
        unitPays: change('unitPays'),
    };
}
