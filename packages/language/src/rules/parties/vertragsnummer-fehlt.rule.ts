import { defineRule } from '../rule.ts';

export const contractNumberMissing = defineRule({
    code: 'vertragsnummer-fehlt',
    severity: 'warning',
    category: 'Form',
    title: 'Die Vertragsnummer der Vertragstransparenzstelle fehlt',
    basis: ['L42', 'L43', '§ 293a Abs. 1 SGB V', '§ 295 Abs. 1b SGB V'],
    locked: false,
    message: () =>
        'Der Vertrag ist geschlossen, nennt aber keine Vertragsnummer; ein neuer Vertrag ist der Vertragstransparenzstelle unaufgefordert zu melden, und die Nummer ist je Diagnose zu übermitteln (L42, L43; § 293a Abs. 1, § 295 Abs. 1b SGB V). Ergänzen Sie im Block „vertrag“ die Zeile: vertragsnummer "Nummer der Vertragstransparenzstelle"',
    page: {
        impact: 'Die Leistungserbringer können ihre Leistungen nicht mit der vorgeschriebenen Angabe übermitteln.',
        wrong: 'status Geschlossen',
        right: 'status Geschlossen\nvertragsnummer "140A-EXAMPLE-05911"',
    },
    checks: {
        Contract: (contract, report, { hasSyntaxErrors }) => {
            if (contract.status[0]?.value === 'Geschlossen' && contract.number.length === 0 && !hasSyntaxErrors) {
                report({ node: contract.status[0] }, {});
            }
        },
    },
});
