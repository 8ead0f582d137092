import { CLAUSES } from '../config/clause-ids.ts';
import type { ConfigFund } from '../config/config-terms.ts';
import { setOff } from '../formula/set-off.ts';
import { fundAmount } from '../fund/fund-amount.ts';
import { type CaseSetting, clearGain, settleCase, yearWithDelta } from './case-setting.ts';
import type { SetOffCase } from './conformity-case.ts';

/** A repayment year: the repayment of the last phase with an Abschlag, once against an Erfolgsvergütung and once without one. */
export function setOffCases(setting: CaseSetting, fund: ConfigFund): readonly SetOffCase[] {
    const phase = fund.phases.findLast(({ direction }) => direction === 'deduction');
    if (phase === undefined) {
        return [];
    }
    const gain = clearGain(setting);
    return [
        ...caseOf(setting, fund, phase.ratePercent, 'rueckfuehrung-mit-gewinn', 'Rückführung und Erfolgsvergütung in einem Jahr', gain),
        ...caseOf(setting, fund, phase.ratePercent, 'rueckfuehrung-ohne-gewinn', 'Rückführung ohne Erfolgsvergütung', gain.times(0)),
    ];
}

function caseOf(
    setting: CaseSetting,
    fund: ConfigFund,
    ratePercent: string,
    key: string,
    title: string,
    delta: ReturnType<typeof clearGain>,
): readonly SetOffCase[] {
    const data = yearWithDelta(setting, delta);
    const result = settleCase(setting.terms, data);
    if (result === undefined) {
        return [];
    }
    const zuweisungen = setting.normCost;
    const repayment = fundAmount(zuweisungen, ratePercent).replace('-', '');
    const { extinguished, balance, unitReceives, payerReceives } = setOff(
        [{ label: 'Erfolgsvergütung', amount: result.unit, clause: CLAUSES.quality }],
        [{ label: 'Rückführung', amount: repayment, clause: CLAUSES.fundRepayment }],
        fund.setOff.allowed,
    );
    return [
        {
            kind: 'setOff',
            id: `${key}.${data.year}.${setting.payer}`,
            title,
            payer: setting.payer,
            clause: CLAUSES.fundSetOff,
            inputs: { ...data, zuweisungen, ratePercent },
            expected: { unit: result.unit, repayment, extinguished, balance, unitReceives, payerReceives },
        },
    ];
}
