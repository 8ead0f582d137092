import type * as ast from '../../generated/ast.ts';
import { removeNode } from '../fixes/change-part.ts';
import { defineRule } from '../rule.ts';
import { checkClause } from './checked-clauses.ts';

type Lock = 'wording' | 'own' | 'foreign';

interface Params {
    readonly lock: Lock;
    readonly name: string;
    /** What carries the clause. */
    readonly from: string;
    /** Clauses whose wording may be replaced. */
    readonly free: readonly string[];
}

export const clauseLocked = defineRule<Params>({
    code: 'klausel-gesperrt',
    severity: 'error',
    category: 'Variante',
    title: 'Der Wortlaut einer Klausel ist gesperrt',
    basis: ['R12', 'R13', 'R14', 'R18'],
    locked: true,
    message: ({ lock, name, from, free }) => {
        switch (lock) {
            case 'wording':
                return `Der Wortlaut der Klausel „${name}“ ist durch „${from}“ gesperrt und gilt in jedem Vertrag gleich (R12). Streichen Sie die Klausel; ${free.length === 0 ? 'ersetzen lässt sich hier kein Wortlaut' : `ersetzen lässt sich nur der Wortlaut von ${free.join(', ')}`}. Zusätzliches regelt eine eigene Klausel mit eigenem Namen.`;
            case 'own':
                return `Die Klausel „${name}“ gehört zu „${from}“ und steht mit ihrem Wortlaut fest (R12). Streichen Sie sie hier oder geben Sie Ihrer Klausel einen eigenen Namen.`;
            case 'foreign':
                return `„${name}“ ist der Name einer Klausel der Bibliothek, die diese Variante nicht führt; eine eigene Klausel kann nicht so heißen. Geben Sie ihr einen eigenen Namen.`;
        }
    },
    page: {
        impact: 'Was für alle Regionen gleich sein muss, stünde in diesem Vertrag anders.',
        wrong: 'klausel Widerruf "Widerruf" { "Ein Widerruf ist ausgeschlossen." }',
        right: 'klausel Haftung "Haftung" { "…" }',
    },
    checks: {
        Clause: (clause, report, context) => {
            const checked = checkClause(clause, context);
            if (checked === undefined) {
                return;
            }
            const place = { node: clause, property: 'name' };
            const before = checked.below.find(({ id }) => id === clause.name);
            const free = checked.below.filter(({ kind, locked }) => kind === 'library' && !locked).map(({ id }) => id);
            if (checked.role === 'foreign') {
                report(place, { lock: 'foreign', name: clause.name, from: '', free });
            } else if (before !== undefined && (before.locked || before.kind === 'own')) {
                const params = {
                    lock: before.locked ? 'wording' : 'own',
                    name: clause.name,
                    from: before.source.layer.name,
                    free,
                } as const;
                report(place, params, removeClause(clause));
            }
        },
    },
});

/** An amendment inserts a clause: the whole operation goes. */
function removeClause(clause: ast.Clause) {
    return removeNode(clause.$container.$type === 'Insertion' ? clause.$container : clause, 'Klausel streichen');
}
