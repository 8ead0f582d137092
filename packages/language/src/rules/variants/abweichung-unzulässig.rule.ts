import { labelOf, tailOf } from '../../resolve/slot-map.ts';
import { removeNode } from '../fixes/change-part.ts';
import { defineRule, type Report } from '../rule.ts';
import type { RuleContext } from '../rule-context.ts';
import { checkedLines, isDeparture, type LockedText } from './checked-lines.ts';
import { departureOf, mandatoryBasis } from './departure.ts';

interface Params {
    readonly label: string;
    readonly basis: string;
}

export const departureForbidden = defineRule<Params>({
    code: 'abweichung-unzulässig',
    severity: 'error',
    category: 'Variante',
    title: 'Von zwingenden Vorgaben gibt es keine Abweichung',
    basis: ['R20', 'R21', 'R22', 'R23', 'R25', 'R26', 'R31'],
    locked: true,
    message: ({ label, basis }) =>
        `Von „${label}“ kann kein Vertrag abweichen (${basis}). Streichen Sie die Zeile; der Wert der Variante gilt von selbst.`,
    page: {
        impact: 'Der Vertrag verließe das Konzept in einem Punkt, der für alle Regionen gleich sein muss.',
        wrong: 'anteil Krankenkasse 30 % abweichung "Wunsch der Krankenkasse"',
        right: 'anteil Krankenkasse 25 %',
    },
    checks: {
        Contract: (contract, report, context) => checkDepartures(contract, report, context),
        Amendment: (amendment, report, context) => checkDepartures(amendment, report, context),
    },
});

function checkDepartures(text: LockedText, report: Report<Params>, context: RuleContext): void {
    for (const checked of checkedLines(text, context)) {
        const { node } = checked.line;
        const tail = tailOf(node);
        if (tail !== undefined && isDeparture(node) && departureOf(checked) === 'forbidden') {
            const params = { label: labelOf(checked.slot), basis: mandatoryBasis(node) ?? '' };
            report({ node: tail }, params, removeNode(node, 'Zeile streichen'));
        }
    }
}
