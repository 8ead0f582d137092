import { Decimal } from '@riv/model/value/decimal';
import { formatPercent } from '@riv/model/value/percent';
import { signedPhases } from '@riv/settlement/fund/phase';
import { fundSchedule } from '@riv/settlement/fund/schedule';

/** „12 % Aufschlag, 20 % Abschlag, netto −8 %“, in percent of one year's Zuweisungen; undefined for a damaged schedule. */
export function fundSums(phases: Parameters<typeof signedPhases>[0]): string | undefined {
    const { surchargeSum, deductionSum, rates } = fundSchedule(signedPhases(phases));
    if (rates.length === 0) {
        return undefined;
    }
    const percent = (value: string): string => formatPercent({ kind: 'percent', value });
    const net = new Decimal(surchargeSum).minus(deductionSum);
    const sign = net.isNegative() && !net.isZero() ? '−' : net.isZero() ? '' : '+';
    return `${percent(surchargeSum)} Aufschlag, ${percent(deductionSum)} Abschlag, netto ${sign}${percent(net.abs().toString())} einer Jahreszuweisung`;
}
