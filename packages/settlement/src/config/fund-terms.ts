import type { Contract } from '@riv/model/contract/contract';
import { formatNorm } from '@riv/model/value/norm';
import { signedPhases } from '../fund/phase.ts';
import { fundSchedule } from '../fund/schedule.ts';
import { CLAUSES } from './clause-ids.ts';
import type { ConfigFund } from './config-terms.ts';

/** The last day of the payment year (K1). */
const REPAYMENT_DUE_DAY = '12-31';

export function fundOf({ fund }: Contract): ConfigFund {
    const { base, norm } = fund.base.value;
    const phases = signedPhases(fund.phases);
    const { surchargeSum, deductionSum } = fundSchedule(phases);
    return {
        condition: { agreed: fund.conditional, met: fund.conditionMet?.value.iso ?? null, clause: CLAUSES.fundCondition },
        base: { kind: base, norm: norm === undefined ? null : formatNorm(norm), clause: CLAUSES.fundPhases },
        phases: phases.map(({ first, last, ratePercent }, index) => ({
            first,
            last,
            direction: fund.phases[index]?.direction ?? 'none',
            ratePercent,
            clause: CLAUSES.fundPhases,
        })),
        surchargeSumPercent: surchargeSum,
        deductionSumPercent: deductionSum,
        forwarding: { ...fund.forwarding.value, clause: CLAUSES.fundForwarding },
        repayment: {
            ...fund.repayment.value,
            lagYears: fund.paymentLagYears,
            dueDay: REPAYMENT_DUE_DAY,
            clause: CLAUSES.fundRepayment,
        },
        setOff: { allowed: fund.offsetting.value, clause: CLAUSES.fundSetOff },
        aftermath: { fundYear: fund.aftermathYear.value, clause: CLAUSES.fundAftermath },
    };
}
