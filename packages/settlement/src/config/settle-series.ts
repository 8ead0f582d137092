import { ok, type Result } from '@riv/model/value/result';
import type { CarriedLoss } from '../formula/carry-forward.ts';
import { type PayerYear, type PayerYearInputs, settlePayerYear } from './settle-from-config.ts';
import type { SettlementConfig } from './settlement-config.ts';

/**
 * Settles the years of one Kasse in order and carries losses from each year into the next. A corrected year is settled anew together
 * with all that follow it, because its loss may have changed (D16). Losses in the inputs of a year replace what the year before carried.
 * Stops at the first fault; codes: those of `settlePayerYear`.
 */
export function settleSeries(config: SettlementConfig, years: readonly PayerYearInputs[]): Result<readonly PayerYear[]> {
    const settled: PayerYear[] = [];
    let carriedLosses: readonly CarriedLoss[] = [];
    for (const inputs of [...years].sort((a, b) => a.year - b.year)) {
        const result = settlePayerYear(config, withLosses(inputs, carriedLosses));
        if (!result.ok) {
            return result;
        }
        carriedLosses = result.value.success?.carryForward ?? carriedLosses;
        settled.push(result.value);
    }
    return ok(settled);
}

function withLosses(inputs: PayerYearInputs, carriedLosses: readonly CarriedLoss[]): PayerYearInputs {
    return inputs.costs === undefined ? inputs : { ...inputs, costs: { carriedLosses, ...inputs.costs } };
}
