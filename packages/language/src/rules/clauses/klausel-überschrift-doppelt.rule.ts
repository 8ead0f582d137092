import type * as ast from '../../generated/ast.ts';
import { defineRule } from '../rule.ts';
import { checkClause } from './checked-clauses.ts';

export const clauseHeadingTwice = defineRule<{ heading: string; other: string }>({
    code: 'klausel-überschrift-doppelt',
    severity: 'error',
    category: 'Struktur',
    title: 'Zwei Paragraphen haben dieselbe Überschrift',
    basis: ['B9'],
    locked: false,
    message: ({ heading, other }) =>
        `Die Überschrift „${heading}“ trägt schon ${other} (B9); ein Verweis auf sie wäre mehrdeutig. Wählen Sie eine eigene Überschrift.`,
    page: {
        impact: 'Im Inhaltsverzeichnis und in Verweisen ließen sich die Paragraphen nicht unterscheiden.',
        wrong: 'klausel Datenraum "Datenschutz" hinter Haftung { "…" }',
        right: 'klausel Datenraum "Regionaler Datenraum" hinter Haftung { "…" }',
    },
    checks: {
        Clause: (clause, report, context) => {
            const checked = checkClause(clause, context);
            const heading = clause.title?.trim() ?? '';
            // A replaced wording keeps the heading of the library.
            if (checked === undefined || checked.role !== 'own' || heading === '') {
                return;
            }
            const same = (other: string | undefined): boolean => plain(other ?? '') === plain(heading);
            const section = checked.library.headings.find(same);
            const earlier = checked.state.clauses
                .slice(0, indexOf(checked.state.clauses, clause))
                .find(({ kind, text, repealed }) => kind === 'own' && !repealed && same(text?.node.title));
            if (section !== undefined) {
                report({ node: clause, property: 'title' }, { heading, other: 'ein Paragraph der Bibliothek' });
            } else if (earlier !== undefined) {
                report({ node: clause, property: 'title' }, { heading, other: `die Klausel „${earlier.id}“` });
            }
        },
    },
});

function indexOf(clauses: readonly { readonly id: string }[], clause: ast.Clause): number {
    const index = clauses.findIndex(({ id }) => id === clause.name);
    return index < 0 ? clauses.length : index;
}

function plain(heading: string): string {
    return heading.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
}
