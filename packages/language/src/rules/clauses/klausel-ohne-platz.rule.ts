import { appendTo } from '../fixes/change-part.ts';
import { defineRule } from '../rule.ts';
import { checkClause } from './checked-clauses.ts';

export const clauseUnplaced = defineRule<{ name: string; free: readonly string[]; last: string }>({
    code: 'klausel-ohne-platz',
    severity: 'error',
    category: 'Struktur',
    title: 'Eine eigene Klausel sagt nicht, wo sie steht',
    basis: ['B5'],
    locked: true,
    message: ({ name, free, last }) =>
        `Die eigene Klausel „${name}“ sagt nicht, wo sie im Vertrag steht. Ergänzen Sie hinter der Überschrift zum Beispiel: hinter ${last}. Soll sie einen Wortlaut der Bibliothek ersetzen, muss sie heißen wie er: ${free.join(', ')}.`,
    page: {
        impact: 'Die Klausel fiele ans Ende des Vertrags, hinter die Schlussbestimmungen.',
        wrong: 'klausel Datenraum "Datenraum" { "…" }',
        right: 'klausel Datenraum "Datenraum" hinter Auftragsverarbeitung { "…" }',
    },
    checks: {
        Clause: (clause, report, context) => {
            const checked = checkClause(clause, context);
            const placed =
                clause.after !== undefined || checked?.state.clauses.some(({ id, after }) => id === clause.name && after !== undefined);
            if (checked === undefined || checked.role !== 'own' || placed || clause.name === undefined || context.hasSyntaxErrors) {
                return;
            }
            const free = checked.below.filter(({ kind, locked }) => kind === 'library' && !locked).map(({ id }) => id);
            const last = checked.below.find(({ id }) => id === 'SalvatorischeKlausel')?.id ?? checked.below.at(-1)?.id ?? 'Haftung';
            const fixes = appendTo(clause, ` hinter ${last}`, `„hinter ${last}“ ergänzen`, 'title');
            report({ node: clause, property: 'name' }, { name: clause.name, free, last }, fixes);
        },
    },
});
