import { defineRule } from '../rule.ts';

export const payerMissing = defineRule({
    code: 'krankenkasse-fehlt',
    severity: 'error',
    category: 'Pflichtinhalt',
    title: 'Keine Krankenkasse ist Vertragspartner',
    basis: ['L06', '§ 140a Abs. 1 Satz 1 SGB V', 'R19'],
    locked: true,
    message: () =>
        'Eine Krankenkasse fehlt; nur Krankenkassen können Verträge über eine besondere Versorgung schließen (L06; § 140a Abs. 1 Satz 1 SGB V). Ergänzen Sie im Block „vertrag“ den Block: krankenkasse AOK "AOK NordWest – Die Gesundheitskasse" { kassenart AOK … }',
    page: {
        impact: 'Ohne Krankenkasse gibt es keinen Vertrag nach § 140a SGB V.',
        wrong: 'vertrag V "…" { … }',
        right: 'krankenkasse AOK "AOK NordWest – Die Gesundheitskasse" {\n    kurz "die AOK"\n    kassenart AOK\n    …\n}',
    },
    checks: {
        Contract: (contract, report, { hasSyntaxErrors }) => {
            if (contract.payers.length === 0 && !hasSyntaxErrors) {
                report({ node: contract, property: 'name' }, {});
            }
        },
    },
});
