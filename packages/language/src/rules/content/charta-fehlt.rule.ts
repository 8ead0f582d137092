import { defineRule } from '../rule.ts';

export const charterMissing = defineRule<{ edition: string }>({
    code: 'charta-fehlt',
    severity: 'error',
    category: 'Pflichtinhalt',
    title: 'Die Charta der Rechte der Versicherten fehlt',
    basis: ['R18'],
    locked: true,
    message: ({ edition }) =>
        `Die Charta der Rechte der Versicherten in Gesundheitsregionen der Zukunft fehlt (R18); jeder RIV-Vertrag muss sie als Anlage führen. Ergänzen Sie im Block „vertrag“ die Zeile: charta fassung ${edition} unterzeichnet am offen "Datum der letzten Unterschrift"`,
    page: {
        impact: 'Ohne Charta fehlt ein verbindlicher Teil des Konzepts; der Vertrag entspricht keiner Standardvariante.',
        wrong: 'vertrag V "…" { … }',
        right: 'charta fassung 2026.1 unterzeichnet am 01.12.2026',
    },
    checks: {
        Contract: (contract, report, { hasSyntaxErrors }) => {
            if (contract.charter.length === 0 && !hasSyntaxErrors) {
                report({ node: contract, property: 'name' }, { edition: contract.variant[0]?.reference?.edition ?? '2026.1' });
            }
        },
    },
});
