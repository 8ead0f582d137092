import { insertBlock } from '../fixes/insert-lines.ts';
import { defineRule } from '../rule.ts';
import { neededControllers } from './controllers-of.ts';

export const dataProtectionMissing = defineRule<{ names: readonly string[] }>({
    code: 'datenschutz-fehlt',
    severity: 'error',
    category: 'Datenschutz',
    title: 'Der Datenschutz ist nicht geregelt',
    basis: ['L60', 'L64', '§ 140a Abs. 5 SGB V'],
    locked: true,
    message: ({ names }) =>
        `Der Datenschutz ist nicht geregelt; die Vertragspartner dürfen Daten der Versicherten nur mit Einwilligung und nach Information verarbeiten, und beides muss die Verantwortlichen nennen (L60; § 140a Abs. 5 SGB V). Ergänzen Sie im Block „vertrag“ den Block: datenschutz { verantwortlich ${names.length === 0 ? 'AOK, Integrationseinheit' : names.join(', ')} }`,
    page: {
        impact: 'Ohne benannte Verantwortliche ist keine Einwilligung wirksam und keine Auskunft möglich.',
        wrong: 'vertrag V "…" { … }',
        right: 'datenschutz {\n    verantwortlich AOK, Einheit\n    auftragsverarbeiter "Abrechnungsstelle GmbH" sitz "20095 Hamburg" zweck Abrechnung ohne unterauftrag\n}',
    },
    checks: {
        Contract: (contract, report, context) => {
            if (contract.dataProtection.length > 0 || context.hasSyntaxErrors) {
                return;
            }
            const names = neededControllers(context.resolution(contract).state).map(({ name }) => name);
            const lines = ['datenschutz {', ...(names.length === 0 ? [] : [`    verantwortlich ${names.join(', ')}`]), '}'];
            report({ node: contract, property: 'name' }, { names }, insertBlock(contract, lines, 'Block „datenschutz“ ergänzen'));
        },
    },
});
