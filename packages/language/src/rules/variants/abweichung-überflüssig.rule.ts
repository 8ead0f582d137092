import { labelOf, tailOf } from '../../resolve/slot-map.ts';
import { removeTail } from '../fixes/change-part.ts';
import { defineRule, type Report } from '../rule.ts';
import type { RuleContext } from '../rule-context.ts';
import { checkedLines, isDeparture, type LockedText } from './checked-lines.ts';
import { departureOf } from './departure.ts';

export const departureSuperfluous = defineRule<{ label: string }>({
    code: 'abweichung-überflüssig',
    severity: 'warning',
    category: 'Variante',
    title: 'Eine Abweichung weicht nicht ab',
    basis: ['R12'],
    locked: false,
    message: ({ label }) =>
        `„${label}“ hält sich an die Variante; als Abweichung gekennzeichnet würde der Vertrag ohne Not als nicht standardkonform ausgewiesen (R12). Streichen Sie „abweichung …“ am Ende der Zeile.`,
    page: {
        impact: 'Der Vertrag gilt in jeder Ausgabe als nicht standardkonform, obwohl er es ist.',
        wrong: 'frist 30 monate zum jahresende abweichung "Wunsch der Vertragspartner"',
        right: 'frist 30 monate zum jahresende',
    },
    checks: {
        Contract: (contract, report, context) => checkDepartures(contract, report, context),
        Amendment: (amendment, report, context) => checkDepartures(amendment, report, context),
    },
});

function checkDepartures(text: LockedText, report: Report<{ label: string }>, context: RuleContext): void {
    for (const checked of checkedLines(text, context)) {
        const { node } = checked.line;
        const tail = tailOf(node);
        if (tail !== undefined && isDeparture(node) && departureOf(checked) === 'superfluous') {
            report({ node: tail }, { label: labelOf(checked.slot) }, removeTail(node, tail, 'Abweichung streichen'));
        }
    }
}
