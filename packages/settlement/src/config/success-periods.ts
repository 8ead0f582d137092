import type { Contract } from '@riv/model/contract/contract';
import type { Sourced } from '@riv/model/contract/origin';
import type { SuccessShare } from '@riv/model/contract/success-share';
import { Decimal } from '@riv/model/value/decimal';
import type { Percent } from '@riv/model/value/percent';
import { ROUNDING } from '../terms/success-terms.ts';
import { lossRuleOf, qualityRuleOf } from '../terms/terms-of-share.ts';
import { CLAUSES } from './clause-ids.ts';
import type { ConfigSuccessPeriod } from './config-terms.ts';

/** Formula F2 for a machine: q_ref reference quotient, N norm cost, A spending, rounded to the cent. */
const F2_EXPRESSION = 'round(q_ref * N - A, 2)';

export function successPeriods({ success }: Contract): readonly ConfigSuccessPeriod[] {
    // The table of periods stands in the text only where there are several.
    const clause = success.length > 1 ? CLAUSES.periods : CLAUSES.success;
    return success.map((share) => periodOf(share, clause));
}

function periodOf(share: SuccessShare, clause: string): ConfigSuccessPeriod {
    const { threshold, retention } = share;
    const quality = qualityRuleOf(share.quality?.value);
    return {
        validFrom: share.validFrom ?? null,
        validTo: share.validTo ?? null,
        formula: { kind: 'F2', expression: F2_EXPRESSION, clause: CLAUSES.delta },
        population: { kind: share.population.value, clause: CLAUSES.success },
        baseYears: { count: share.baseYears.value, clause: CLAUSES.reference },
        split: {
            payerPercent: share.payerShare.value.value,
            unitPercent: share.unitShare.value.value,
            clause: CLAUSES.split,
        },
        lossRule: { ...lossRuleOf(share), clause: CLAUSES.losses },
        threshold:
            threshold === undefined || new Decimal(threshold.value.value).isZero()
                ? null
                : { percent: threshold.value.value, twoSided: share.thresholdTwoSided, counts: 'firstEuro', clause: CLAUSES.threshold },
        gainCap: capOf(share.gainCap, CLAUSES.gainCap),
        lossCap: capOf(share.lossCap, CLAUSES.losses),
        quality:
            quality === null
                ? null
                : {
                      floor: 'floor' in quality ? quality.floor : null,
                      fixed: 'fixed' in quality ? quality.fixed : null,
                      clause: CLAUSES.quality,
                  },
        retention: retention === undefined || quality === null ? null : { purpose: retention.value, clause: CLAUSES.retention },
        rounding: { ...ROUNDING, clause: CLAUSES.rounding },
        clause,
    };
}

function capOf(cap: Sourced<Percent> | undefined, clause: string): { readonly percent: string; readonly clause: string } | null {
    return cap === undefined ? null : { percent: cap.value.value, clause };
}
