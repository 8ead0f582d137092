import type * as ast from '../../generated/ast.ts';
import { isVariant } from '../../generated/ast.ts';
import { labelOf } from '../../resolve/slot-map.ts';
import { removeNode } from '../fixes/change-part.ts';
import { defineRule, type Report } from '../rule.ts';
import type { RuleContext } from '../rule-context.ts';
import { checkedLines, isDeparture, type LockedText } from './checked-lines.ts';
import { opensLock } from './corridor.ts';
import { sourceText } from './line-text.ts';
import { hasStricterFinding } from './other-findings.ts';

interface Params {
    readonly label: string;
    /** The line as the variant writes it, and the name of the variant. */
    readonly locked: string;
    readonly from: string;
    readonly found: string;
    /** Whether a departure with a reason is possible here. */
    readonly mayDepart: boolean;
}

export const lockViolated = defineRule<Params>({
    code: 'sperre-verletzt',
    severity: 'error',
    category: 'Variante',
    title: 'Eine Zeile ändert, was die Variante gesperrt hat',
    basis: ['R11', 'R12'],
    locked: true,
    message: ({ label, locked, from, found, mayDepart }) =>
        `„${label}“ ist durch „${from}“ gesperrt; dort steht „${locked}“, hier „${found}“ (R12). Streichen Sie die Zeile, der gesperrte Wert gilt von selbst${mayDepart ? '; soll der Vertrag davon abweichen, setzen Sie an ihr Ende: abweichung "Begründung"' : ''}.`,
    page: {
        impact: 'Der Vertrag entspräche keiner der standardisierten Varianten, ohne dass es jemand sieht.',
        wrong: 'zukunftsfonds { aufrechnung ausgeschlossen }',
        right: 'zukunftsfonds { aufrechnung ausgeschlossen abweichung "Wunsch der Aufsicht vom 03.02.2027" }',
    },
    checks: {
        Contract: (contract, report, context) => checkLocks(contract, report, context),
        Amendment: (amendment, report, context) => checkLocks(amendment, report, context),
        Variant: (variant, report, context) => checkLocks(variant, report, context),
    },
});

function checkLocks(text: LockedText, report: Report<Params>, context: RuleContext): void {
    for (const { slot, line, breach, place, lock } of checkedLines(text, context)) {
        const departs = !isVariant(text) && isDeparture(line.node);
        if (breach?.kind !== 'locked' || departs || hasStricterFinding(line.node) || line.node.$type === CARRIERS) {
            continue;
        }
        // A variant that opens the line with its mark has its finding there.
        if (isVariant(text) && opensLock(lock, line.node)) {
            continue;
        }
        const params = {
            label: labelOf(slot),
            locked: sourceText(breach.by.node),
            from: breach.by.layer.name,
            found: sourceText(line.node),
            mayDepart: !isVariant(text),
        };
        // Under a new edition the line stands in another text: it is not ours to strike out.
        report(place, params, line.layer.node === text ? removeNode(line.node, 'Zeile streichen') : []);
    }
}

/** Carriers may be narrowed, though never widened: that has a rule of its own. */
const CARRIERS: ast.AllowedCarriers['$type'] = 'AllowedCarriers';
