import { AstUtils, GrammarUtils } from 'langium';
import * as ast from '../../generated/ast.ts';
import { quantityProperty } from '../../resolve/line-value.ts';
import { boundsOf, compareQuantities, formatQuantity, type LineQuantity, quantityOf } from '../../resolve/quantity.ts';
import { slotLabel } from '../../resolve/slot.ts';
import { replaceProperty } from '../fixes/change-part.ts';
import { defineRule, type Report } from '../rule.ts';
import { parseBound } from '../values/bound.ts';
import { formatBounds } from './corridor.ts';
import { quantitySourceFor } from './line-text.ts';

type Fault = 'no-quantity' | 'other-kind' | 'order' | 'outside';

interface Params {
    readonly fault: Fault;
    readonly label: string;
    readonly value?: string;
    readonly range?: string;
}

export const corridorInvalid = defineRule<Params>({
    code: 'korridor-ungültig',
    severity: 'error',
    category: 'Variante',
    title: 'Ein zulässiger Bereich passt nicht zu seiner Zeile',
    basis: ['R12'],
    locked: true,
    message: ({ fault, label, value = '', range = '' }) => {
        switch (fault) {
            case 'no-quantity':
                return `„${label}“ nennt hier keinen Wert, der einen Bereich haben könnte. Schreiben Sie statt „zulässig … bis …“ nichts (gesperrt) oder „frei“.`;
            case 'other-kind':
                return `Der Bereich von „${label}“ hat eine andere Einheit als der Wert (${value}). Schreiben Sie beide Grenzen in der Einheit des Wertes.`;
            case 'order':
                return `Der Bereich von „${label}“ läuft rückwärts: ${range}. Nennen Sie zuerst die kleinere Grenze.`;
            case 'outside':
                return `Der Wert von „${label}“ (${value}) liegt außerhalb seines eigenen Bereichs ${range}. Setzen Sie einen Wert in diesem Bereich oder erweitern Sie ihn.`;
        }
    },
    page: {
        impact: 'Kein Vertrag könnte einen Wert wählen, der zugleich gilt und zulässig ist.',
        wrong: 'sitzungen 4 je jahr zulässig 12 bis 4',
        right: 'sitzungen 4 je jahr zulässig 4 bis 12',
    },
    checks: {
        Range: (range, report) => {
            const line = range.$container;
            // In other texts, and behind clauses, the whole range is out of place.
            if (ast.isLibraryClauses(line) || AstUtils.getContainerOfType(line, ast.isVariant) === undefined) {
                return;
            }
            const label = slotLabel(line);
            const value = quantityOf(line);
            if (value === undefined) {
                if (!hasQuantity(line)) {
                    report({ node: range }, { fault: 'no-quantity', label });
                }
                return;
            }
            checkBounds(range, value, label, report);
        },
    },
});

/** Whether a quantity is written at all; one that cannot be read is a finding of its own. */
function hasQuantity(line: ast.Range['$container']): boolean {
    const property = quantityProperty(line);
    return property !== undefined && GrammarUtils.findNodeForProperty(line.$cstNode, property) !== undefined;
}

function checkBounds(range: ast.Range, value: LineQuantity, label: string, report: Report<Params>): void {
    if (!parseBound(range.lower ?? '', range).ok || !parseBound(range.upper ?? '', range).ok) {
        return;
    }
    const bounds = boundsOf(range, value);
    const order = bounds === undefined ? undefined : compareQuantities(bounds.lower, bounds.upper);
    const toLower = bounds === undefined ? undefined : compareQuantities(value, bounds.lower);
    const toUpper = bounds === undefined ? undefined : compareQuantities(value, bounds.upper);
    if (bounds === undefined || order === undefined || toLower === undefined || toUpper === undefined) {
        report({ node: range }, { fault: 'other-kind', label, value: formatQuantity(value) });
        return;
    }
    const params = { label, value: formatQuantity(value), range: formatBounds(bounds) };
    if (order > 0) {
        report({ node: range }, { ...params, fault: 'order' }, swapBounds(range));
    } else if (toLower < 0 || toUpper > 0) {
        const line = range.$container;
        const property = quantityProperty(line) ?? '';
        const nearest = quantitySourceFor(line, toLower < 0 ? bounds.lower : bounds.upper);
        report(
            { node: line, property },
            { ...params, fault: 'outside' },
            replaceProperty(line, property, nearest, `Auf ${nearest} setzen`),
        );
    }
}

function swapBounds(range: ast.Range) {
    const lower = GrammarUtils.findNodeForProperty(range.$cstNode, 'lower');
    const upper = GrammarUtils.findNodeForProperty(range.$cstNode, 'upper');
    if (lower === undefined || upper === undefined) {
        return [];
    }
    // The unit of the second bound holds for both: it stays at the second place.
    const unit = /[^-+\d.,\s].*$/su.exec(upper.text)?.[0] ?? '';
    const first = upper.text.slice(0, upper.text.length - unit.length).trim();
    const hasUnit = /[^-+\d.,\s]/.test(lower.text);
    const edits = [
        { start: lower.offset, end: lower.end, text: hasUnit ? upper.text : first },
        { start: upper.offset, end: upper.end, text: hasUnit || unit === '' ? lower.text : `${lower.text} ${unit}` },
    ];
    return [{ title: 'Grenzen tauschen', edits }];
}
