import { defineRule } from '../rule.ts';

export const fileEmpty = defineRule({
    code: 'datei-leer',
    severity: 'error',
    category: 'Struktur',
    title: 'Die Datei enthält nichts',
    basis: [],
    locked: true,
    message: () =>
        'Die Datei enthält keinen Vertrag, keine Variante, kein Versorgungsmodul und keinen Nachtrag. Beginnen Sie zum Beispiel mit: vertrag Name "Titel" { … }',
    page: {
        impact: 'Aus einer leeren Datei entsteht kein Vertrag, auch wenn keine Prüfung etwas beanstandet.',
        wrong: '// Hier entsteht der Vertrag.',
        right: 'vertrag Muster "Regionale Integrierte Versorgung Muster" { … }',
    },
    checks: {
        Document: (root, report, { hasSyntaxErrors }) => {
            if (root.elements.length === 0 && !hasSyntaxErrors) {
                report({ node: root, span: { start: 0, end: 0 } }, {});
            }
        },
    },
});
