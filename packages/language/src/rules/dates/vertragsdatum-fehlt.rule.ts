import { defineRule } from '../rule.ts';

export const contractDateMissing = defineRule<{ label: string; line: string }>({
    code: 'vertragsdatum-fehlt',
    severity: 'error',
    category: 'Fristen',
    title: 'Abschluss oder Beginn des Vertrags fehlt',
    basis: ['L40', 'L42', 'L80', '§ 293a Abs. 1 SGB V'],
    locked: true,
    message: ({ label, line }) =>
        `${label} fehlt; davon hängen Laufzeit, Fondsjahre und die Meldung an die Vertragstransparenzstelle ab (§ 293a Abs. 1 SGB V). Ergänzen Sie die Zeile „${line}“; solange der Tag nicht feststeht: offen "…".`,
    page: {
        impact: 'Ohne Beginn gibt es keine Laufzeit und kein Fondsjahr.',
        wrong: 'vertrag V "…" { laufzeit 20 jahre }',
        right: 'beginn 01.01.2027',
    },
    checks: {
        Contract: (contract, report, { hasSyntaxErrors }) => {
            if (hasSyntaxErrors) {
                return;
            }
            if (contract.concluded.length === 0) {
                report({ node: contract, property: 'name' }, { label: 'Der Tag des Vertragsschlusses', line: 'geschlossen am 01.12.2026' });
            }
            if (contract.begin.length === 0) {
                report({ node: contract, property: 'name' }, { label: 'Der Vertragsbeginn', line: 'beginn 01.01.2027' });
            }
        },
    },
});
