import { defineRule } from '../rule.ts';

export const clauseEmpty = defineRule<{ name: string }>({
    code: 'klausel-leer',
    severity: 'error',
    category: 'Wert',
    title: 'Eine Klausel hat keinen Text',
    basis: ['R12'],
    locked: true,
    message: ({ name }) =>
        `Die Klausel „${name}“ hat keinen Text; im Vertrag stünde eine Überschrift ohne Inhalt. Schreiben Sie den Wortlaut zwischen """ und """ oder streichen Sie die Klausel.`,
    page: {
        impact: 'Der Vertrag enthielte einen leeren Paragraphen.',
        wrong: 'klausel Datenraum "Datenraum" hinter Haftung { "" }',
        right: 'klausel Datenraum "Datenraum" hinter Haftung { "Die Vertragspartner richten einen Datenraum ein." }',
    },
    checks: {
        Clause: (clause, report) => {
            if (clause.text !== undefined && clause.text.trim() === '') {
                report({ node: clause, property: 'text' }, { name: clause.name ?? '' });
            }
        },
    },
});
