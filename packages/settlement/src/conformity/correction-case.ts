import { CLAUSES } from '../config/clause-ids.ts';
import { correctionOf } from '../formula/correction.ts';
import { type CaseSetting, clearGain, settleCase, yearWithDelta } from './case-setting.ts';
import type { CorrectionCase } from './conformity-case.ts';

/** A provisional gain that the final data turn into a loss: the difference of two settlements, no share of the difference (D16). */
export function correctionCase(setting: CaseSetting): readonly CorrectionCase[] {
    const gain = clearGain(setting);
    const inputs = { provisional: yearWithDelta(setting, gain), final: yearWithDelta(setting, gain.negated()) };
    const [provisional, final] = [settleCase(setting.terms, inputs.provisional), settleCase(setting.terms, inputs.final)];
    if (provisional === undefined || final === undefined) {
        return [];
    }
    return [
        {
            kind: 'correction',
            id: `korrektur.${setting.year}.${setting.payer}`,
            title: 'Endgültige Abrechnung mit Verlust nach vorläufigem Gewinn',
            payer: setting.payer,
            clause: CLAUSES.correction,
            inputs,
            expected: correctionOf(provisional, final),
        },
    ];
}
