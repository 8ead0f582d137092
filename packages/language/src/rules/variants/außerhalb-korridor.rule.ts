import { type Amendment, isExtension, isVariant } from '../../generated/ast.ts';
import { quantityProperty } from '../../resolve/line-value.ts';
import { lockBelow } from '../../resolve/lock.ts';
import { compareQuantities, formatQuantity } from '../../resolve/quantity.ts';
import { labelOf } from '../../resolve/slot-map.ts';
import { replaceProperty } from '../fixes/change-part.ts';
import { defineRule, type Fix, type Report } from '../rule.ts';
import type { RuleContext } from '../rule-context.ts';
import { type CheckedLine, checkedLines, isDeparture, type LockedText } from './checked-lines.ts';
import { formatBounds, liesOutsideOwnRange, opensLock } from './corridor.ts';
import { quantitySourceFor } from './line-text.ts';
import { hasStricterFinding } from './other-findings.ts';

interface Params {
    readonly label: string;
    readonly value: string;
    readonly range: string;
    readonly from: string;
    /** Whether value and range are given in units that cannot be compared. */
    readonly otherUnit: boolean;
    readonly payerShare: boolean;
    readonly mayDepart: boolean;
}

export const outsideCorridor = defineRule<Params>({
    code: 'außerhalb-korridor',
    severity: 'error',
    category: 'Variante',
    title: 'Ein Wert liegt außerhalb des zulässigen Bereichs',
    basis: ['R12', 'R28', 'R31'],
    locked: true,
    message: ({ label, value, range, from, otherUnit, payerShare, mayDepart }) => {
        const fault = otherUnit
            ? `lässt sich mit dem zulässigen Bereich ${range} nicht vergleichen`
            : `liegt außerhalb des zulässigen Bereichs ${range}`;
        const basis = payerShare ? 'R12; über 25\u00a0% lässt R31 den Anteil nirgends steigen' : 'R12';
        const advice = otherUnit ? 'Schreiben Sie den Wert in derselben Einheit' : 'Wählen Sie einen Wert aus diesem Bereich';
        const departure = mayDepart ? '; soll der Vertrag davon abweichen, setzen Sie an das Ende der Zeile: abweichung "Begründung"' : '';
        return `„${label}“: ${value} ${fault}, den „${from}“ öffnet (${basis}). ${advice}${departure}.`;
    },
    page: {
        impact: 'Der Vertrag entspräche keiner der standardisierten Varianten, ohne dass es jemand sieht.',
        wrong: 'erfolgsvergütung { anteil Krankenkasse 10 % }',
        right: 'erfolgsvergütung { anteil Krankenkasse 15 % }',
    },
    checks: {
        Contract: (contract, report, context) => checkRanges(contract, report, context),
        Amendment: (amendment, report, context) => {
            checkRanges(amendment, report, context);
            checkExtension(amendment, report, context);
        },
        Variant: (variant, report, context) => checkRanges(variant, report, context),
    },
});

function checkRanges(text: LockedText, report: Report<Params>, context: RuleContext): void {
    for (const checked of checkedLines(text, context)) {
        const { breach, line, slot, place } = checked;
        if (breach?.kind !== 'outside' || hasStricterFinding(line.node) || hasOtherFinding(text, checked)) {
            continue;
        }
        const params: Params = {
            label: labelOf(slot),
            value: formatQuantity(breach.value),
            range: formatBounds(breach.bounds),
            from: breach.by.layer.name,
            otherUnit: breach.nearest === undefined,
            payerShare: slot.key === 'Share Krankenkasse',
            mayDepart: !isVariant(text),
        };
        report(place, params, line.layer.node === text ? nearestBound(checked) : []);
    }
}

/** An extension adds to the term; together they must keep to the range of the term. */
function checkExtension(amendment: Amendment, report: Report<Params>, context: RuleContext): void {
    const extension = amendment.operations.findLast(isExtension);
    const after = context.resolutionAfter(amendment);
    const slot = after?.state.head.get('Term');
    const agreed = slot?.lines.at(-1)?.node;
    const total = after?.contract?.term.value;
    const lock = lockBelow(slot, amendment);
    if (extension === undefined || agreed === undefined || isDeparture(agreed) || total === undefined || lock.kind !== 'range') {
        return;
    }
    if ((compareQuantities(total, lock.bounds.upper) ?? 0) > 0) {
        const params = { value: formatQuantity(total), range: formatBounds(lock.bounds), from: lock.by.layer.name };
        const place = { node: extension, property: 'term' };
        report(place, { ...params, label: 'Laufzeit mit Verlängerung', otherUnit: false, payerShare: false, mayDepart: false });
    }
}

/** In a contract the line may depart; in a variant its own range may be what is wrong. */
function hasOtherFinding(text: LockedText, { line, lock }: CheckedLine): boolean {
    if (!isVariant(text)) {
        return isDeparture(line.node);
    }
    return opensLock(lock, line.node) || liesOutsideOwnRange(line.node);
}

function nearestBound({ line, breach }: CheckedLine): readonly Fix[] {
    const property = quantityProperty(line.node);
    if (breach?.kind !== 'outside' || breach.nearest === undefined || property === undefined) {
        return [];
    }
    const text = quantitySourceFor(line.node, breach.nearest);
    return replaceProperty(line.node, property, text, `Auf ${text} setzen`);
}
