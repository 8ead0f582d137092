import { current } from '../../resolve/slot-map.ts';
import { ownState } from '../../resolve/state-of.ts';
import { isCyclic } from '../../resolve/variant-chain.ts';
import { defineRule } from '../rule.ts';

export const lossRuleMissing = defineRule<{ variant: string }>({
    code: 'verlustregel-fehlt',
    severity: 'error',
    category: 'Erfolgsvergütung',
    title: 'Die Variante sagt nicht, was mit Verlusten geschieht',
    basis: ['R15', 'D11', 'K6'],
    locked: true,
    message: ({ variant }) =>
        `Die Variante „${variant}“ regelt Verluste nicht. Zur finanziellen Mitverantwortung (R15) gehört eine der beiden Regeln (D11): „verlustvortrag 3 jahre zulässig 0 bis 5 jahre“ oder „verlustbeteiligung Integrationseinheit 40 % zulässig 20 % bis 60 %“.`,
    page: {
        impact: 'Zufällige Gewinne würden ausgezahlt, zufällige Verluste nie berücksichtigt.',
        wrong: 'variante Frei "Frei" fassung 1.0 erweitert RIV fassung 2026.1 { … }',
        right: 'erfolgsvergütung { verlustvortrag 3 jahre }',
    },
    checks: {
        Variant: (variant, report, { hasSyntaxErrors }) => {
            // A Grundvariante leaves the choice to its variants.
            if (variant.base || variant.parent?.variant?.ref === undefined || hasSyntaxErrors || isCyclic(variant)) {
                return;
            }
            const lines = ownState(variant).share[0]?.lines ?? new Map();
            if (current(lines, 'LossCarryForward') === undefined && current(lines, 'LossShare') === undefined) {
                report({ node: variant, property: 'name' }, { variant: variant.name });
            }
        },
    },
});
