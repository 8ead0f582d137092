import { defineRule } from '../rule.ts';

export const analysisMissing = defineRule({
    code: 'analyse-fehlt',
    severity: 'error',
    category: 'Pflichtinhalt',
    title: 'Die regionale Analyse fehlt',
    basis: ['R8'],
    locked: true,
    message: () =>
        'Die Region nennt keine Analyse; der Vertrag muss sich auf Daten über Gesundheit und Versorgung der Region stützen (R8). Ergänzen Sie im Block „region“ die Zeile: analyse "Regionale Versorgungsanalyse" stand 30.09.2025',
    page: {
        impact: 'Niemand kann später prüfen, von welchem Bedarf die Vertragspartner ausgegangen sind.',
        wrong: 'region { kreis 01054 "Nordfriesland" }',
        right: 'region {\n    kreis 01054 "Nordfriesland"\n    analyse "Regionale Versorgungsanalyse" stand 30.09.2025\n}',
    },
    checks: {
        Region: (region, report, { hasSyntaxErrors }) => {
            if (region.analysis.length === 0 && !hasSyntaxErrors) {
                report({ node: region, keyword: 'region' }, {});
            }
        },
    },
});
