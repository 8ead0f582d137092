import type { Lock } from '../../resolve/lock.ts';
import { labelOf, tailOf } from '../../resolve/slot-map.ts';
import { defineRule, type Report } from '../rule.ts';
import type { RuleContext } from '../rule-context.ts';
import { checkedLines, type LockedText } from './checked-lines.ts';
import { formatBounds } from './corridor.ts';
import { departureOf } from './departure.ts';
import { sourceText } from './line-text.ts';

interface Params {
    readonly label: string;
    readonly agreed: string;
    readonly standard: string;
}

export const departureNote = defineRule<Params>({
    code: 'abweichung-hinweis',
    severity: 'info',
    category: 'Variante',
    title: 'Der Vertrag weicht von seiner Variante ab',
    basis: ['R12'],
    locked: false,
    message: ({ label, agreed, standard }) =>
        `„${label}“ weicht von der Variante ab: hier „${agreed}“, dort ${standard}. Der Vertrag ist damit nicht standardkonform (R12); jede Ausgabe weist die Abweichung mit ihrer Begründung aus.`,
    page: {
        impact: 'Ein Vertrag mit Abweichung muss gesondert geprüft werden.',
        wrong: 'frist 48 monate zum jahresende abweichung "Vorgabe der finanzierenden Bank"',
        right: 'frist 36 monate zum jahresende',
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
        // Without a reason it is not a departure yet (a finding of its own).
        if (tail?.$type === 'Deviation' && (tail.reason ?? '').trim() !== '' && departureOf(checked) === 'needed') {
            const params = { label: labelOf(checked.slot), agreed: sourceText(node), standard: standardOf(checked.lock) };
            report({ node: tail }, params);
        }
    }
}

function standardOf(lock: Lock): string {
    if (lock.kind === 'none') {
        return 'nicht vorgesehen';
    }
    const text = `„${sourceText(lock.by.node)}“`;
    return lock.kind === 'range' ? `${text}, zulässig ${formatBounds(lock.bounds)}` : text;
}
