import * as ast from '../../generated/ast.ts';
import { removeNode } from '../fixes/change-part.ts';
import { defineRule } from '../rule.ts';
import { stateBefore } from '../state-around.ts';

export const mandatoryClauseRepealed = defineRule<{ name: string; from: string; replaceable: boolean }>({
    code: 'pflicht-klausel-gestrichen',
    severity: 'error',
    category: 'Nachtrag',
    title: 'Ein Nachtrag streicht eine Klausel, die jeder Vertrag trägt',
    basis: ['R12', 'R13', 'R14'],
    locked: true,
    message: ({ name, from, replaceable }) =>
        `Die Klausel „${name}“ gehört durch „${from}“ zu jedem Vertrag und kann nicht gestrichen werden (R12). Streichen Sie die Änderung${replaceable ? `; den Wortlaut dürfen Sie ersetzen: einfügen klausel ${name} "${name}" { "…" }` : ''}.`,
    page: {
        impact: 'Der Vertrag verlöre einen verbindlichen Teil der Variante, ohne nicht standardkonform zu heißen.',
        wrong: 'streichen klausel Widerruf',
        right: 'streichen klausel Datenraum',
    },
    checks: {
        Deletion: (deletion, report, context) => {
            const amendment = deletion.$container;
            const state = ast.isAmendment(amendment) ? stateBefore(amendment, context) : undefined;
            const clause = state?.clauses.find(({ id }) => id === deletion.clause);
            if (clause !== undefined && ast.isVariant(clause.source.layer.node)) {
                const replaceable = clause.kind === 'library' && !clause.locked;
                const params = { name: clause.id, from: clause.source.layer.name, replaceable };
                report({ node: deletion, property: 'clause' }, params, removeNode(deletion, 'Änderung streichen'));
            }
        },
    },
});
