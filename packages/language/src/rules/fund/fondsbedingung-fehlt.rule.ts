import { current } from '../../resolve/slot-map.ts';
import { ownState } from '../../resolve/state-of.ts';
import { defineRule } from '../rule.ts';

export const fundConditionMissing = defineRule<{ variant: string }>({
    code: 'fondsbedingung-fehlt',
    severity: 'error',
    category: 'Zukunftsfonds',
    title: 'Der Zukunftsfonds steht nicht unter der Bedingung seiner gesetzlichen Grundlage',
    basis: ['L86', 'K1', '§ 271 SGB V'],
    locked: true,
    message: ({ variant }) =>
        `Die Variante „${variant}“ regelt den Zukunftsfonds ohne Bedingung. Er hat noch keine gesetzliche Grundlage (L86; § 271 SGB V kennt ihn nicht); seine Klauseln müssen aufschiebend bedingt sein. Ergänzen Sie in „zukunftsfonds“ die Zeile: bedingung gesetzliche grundlage`,
    page: {
        impact: 'Der Vertrag verspräche Zahlungen, für die es keine Rechtsgrundlage gibt.',
        wrong: 'zukunftsfonds { basis Zuweisungen nach "§ 266 Abs. 3 SGB V" }',
        right: 'zukunftsfonds { bedingung gesetzliche grundlage }',
    },
    checks: {
        Variant: (variant, report, { hasSyntaxErrors }) => {
            const block = variant.fund[0];
            if (block === undefined || hasSyntaxErrors) {
                return;
            }
            if (current(ownState(variant).fund, 'FundCondition') === undefined) {
                report({ node: block, keyword: 'zukunftsfonds' }, { variant: variant.name });
            }
        },
    },
});
