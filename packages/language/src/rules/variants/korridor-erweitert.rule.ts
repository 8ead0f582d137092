import type { AstNode } from 'langium';
import type * as ast from '../../generated/ast.ts';
import { layerOfVariant } from '../../resolve/layer.ts';
import { type Lock, lockBy } from '../../resolve/lock.ts';
import { labelOf, tailOf } from '../../resolve/slot-map.ts';
import { variantState } from '../../resolve/state-of.ts';
import { parentChain } from '../../resolve/variant-chain.ts';
import { removeTail, replaceNode } from '../fixes/change-part.ts';
import { defineRule, type Fix, type Report } from '../rule.ts';
import type { RuleContext } from '../rule-context.ts';
import { checkedLines } from './checked-lines.ts';
import { formatBounds, opensLock, ownBounds } from './corridor.ts';
import { quantitySource } from './line-text.ts';
import { exceedsPayerRange } from './other-findings.ts';

interface Params {
    readonly label: string;
    readonly from: string;
    /** The range below; absent where the line is locked there. */
    readonly range?: string;
    /** The range that the line opens; absent for `frei`. */
    readonly own?: string;
}

export const corridorWidened = defineRule<Params>({
    code: 'korridor-erweitert',
    severity: 'error',
    category: 'Variante',
    title: 'Eine abgeleitete Variante öffnet mehr, als ihre Grundlage zulässt',
    basis: ['R11', 'R12'],
    locked: true,
    message: ({ label, from, range, own }) => {
        const below = range === undefined ? `ist durch „${from}“ gesperrt` : `ist in „${from}“ nur im Bereich ${range} offen`;
        const here = own === undefined ? 'ganz freigegeben' : `für den Bereich ${own} geöffnet`;
        const advice =
            range === undefined ? 'Streichen Sie den Zusatz am Ende der Zeile' : 'Öffnen Sie höchstens diesen Bereich oder einen engeren';
        return `„${label}“ ${below}; hier wird die Zeile ${here}. Eine abgeleitete Variante darf nur enger fassen, nie lockern (R12). ${advice}.`;
    },
    page: {
        impact: 'Über eine regionale Variante ließe sich jede Sperre umgehen.',
        wrong: 'kündigung { frist 24 monate zum jahresende zulässig 6 bis 48 monate }',
        right: 'kündigung { frist 24 monate zum jahresende zulässig 18 bis 36 monate }',
    },
    checks: {
        Variant: (variant, report, context) => {
            checkLines(variant, report, context);
            checkClauses(variant, report);
        },
    },
});

function checkLines(variant: ast.Variant, report: Report<Params>, context: RuleContext): void {
    for (const { slot, line, lock } of checkedLines(variant, context)) {
        const tail = tailOf(line.node);
        if (tail === undefined || lock.kind === 'none' || lock.kind === 'free' || !opensLock(lock, line.node)) {
            continue;
        }
        // What R31 forbids everywhere is found as such.
        if (lock.kind === 'range' && exceedsPayerRange(line.node)) {
            continue;
        }
        const own = ownBounds(line.node);
        const params = {
            label: labelOf(slot),
            from: lock.by.layer.name,
            ...(lock.kind === 'range' ? { range: formatBounds(lock.bounds) } : {}),
            ...(own === undefined ? {} : { own: formatBounds(own) }),
        };
        report({ node: tail }, params, fixesOf(lock, tail, line.node));
    }
}

function fixesOf(lock: Lock, tail: ast.Tail, line: AstNode): readonly Fix[] {
    if (lock.kind !== 'range') {
        return removeTail(line, tail, 'Zusatz streichen');
    }
    const range = `zulässig ${quantitySource(lock.bounds.lower)} bis ${quantitySource(lock.bounds.upper)}`;
    return replaceNode(tail, range, `In „${range}“ ändern`);
}

/** A clause whose wording is locked below must not become free above. */
function checkClauses(variant: ast.Variant, report: Report<Params>): void {
    const below = variantState(parentChain(variant)).clauses;
    for (const list of variant.libraryClauses) {
        if (list.tail === undefined || lockBy({ node: list, layer: layerOfVariant(variant) }).kind !== 'free') {
            continue;
        }
        for (const [index, name] of list.names.entries()) {
            const before = below.find((clause) => clause.id === name && clause.kind === 'library' && clause.locked);
            if (before !== undefined) {
                report({ node: list, property: 'names', index }, { label: `Klausel ${name}`, from: before.source.layer.name });
            }
        }
    }
}
