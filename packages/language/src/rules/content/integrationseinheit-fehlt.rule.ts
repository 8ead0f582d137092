import { defineRule } from '../rule.ts';

export const unitMissing = defineRule({
    code: 'integrationseinheit-fehlt',
    severity: 'error',
    category: 'Pflichtinhalt',
    title: 'Die Regionale Integrationseinheit fehlt',
    basis: ['R9', '§ 140a Abs. 3 Satz 1 SGB V'],
    locked: true,
    message: () =>
        'Die Regionale Integrationseinheit fehlt; ohne sie hat der Vertrag auf der Seite der Versorgung keinen Vertragspartner (R9; § 140a Abs. 3 Satz 1 SGB V). Ergänzen Sie im Block „vertrag“ den Block: integrationseinheit GesundeRegion "Gesunde Region GmbH" { rechtsform GmbH träger Managementgesellschaft … }',
    page: {
        impact: 'Niemand nimmt Aufschlag und Erfolgsvergütung entgegen, und niemand schuldet die Rückführung.',
        wrong: 'vertrag V "…" { … }',
        right: 'integrationseinheit Einheit "Gesundes Nordfriesland GmbH" {\n    kurz "die Integrationseinheit"\n    rechtsform GmbH\n    träger Managementgesellschaft\n    stellung Vertragspartner nach "§ 140a Abs. 3 Satz 1 Nr. 2 SGB V"\n    …\n}',
    },
    checks: {
        Contract: (contract, report, { hasSyntaxErrors }) => {
            if (contract.unit.length === 0 && !hasSyntaxErrors) {
                report({ node: contract, property: 'name' }, {});
            }
        },
    },
});
