import { defineRule } from '../rule.ts';

export const fundDirectionWrong = defineRule<{ line: string; from: string; to: string; basis: string }>({
    code: 'fonds-richtung-falsch',
    severity: 'error',
    category: 'Zukunftsfonds',
    title: 'Aufschlag oder Abschlag fließt in die falsche Richtung',
    basis: ['R25', 'R26', 'K8'],
    locked: true,
    message: ({ line, from, to, basis }) =>
        `Die ${line} geht von der ${from} an die ${to} (${basis}). Der Aufschlag fließt durch die Krankenkasse an die Integrationseinheit, die Rückführung durch die Integrationseinheit an die Krankenkasse. Schreiben Sie „durch ${from} an ${to}“.`,
    page: {
        impact: 'Die falsche Seite schuldete den Abschlag der Jahre 11 bis 20.',
        wrong: 'rückführung durch Krankenkasse an Integrationseinheit in höhe der minderzuweisung',
        right: 'rückführung durch Integrationseinheit an Krankenkasse in höhe der minderzuweisung',
    },
    // What calls itself a departure is found as one that is not possible.
    checks: {
        Forwarding: (node, report) => {
            if (node.tail?.$type !== 'Deviation' && (node.from !== 'Krankenkasse' || node.to !== 'Integrationseinheit')) {
                report({ node }, { line: 'Weiterleitung des Aufschlags', from: 'Krankenkasse', to: 'Integrationseinheit', basis: 'R25' });
            }
        },
        Repayment: (node, report) => {
            if (node.tail?.$type !== 'Deviation' && (node.from !== 'Integrationseinheit' || node.to !== 'Krankenkasse')) {
                report({ node }, { line: 'Rückführung des Abschlags', from: 'Integrationseinheit', to: 'Krankenkasse', basis: 'R26' });
            }
        },
    },
});
