import { insertBlock } from '../fixes/insert-lines.ts';
import { defineRule } from '../rule.ts';
import { NO_PROVIDER_BINDING, NO_TEMPORAL_BINDING, TWO_WEEKS } from './usual-lines.ts';

export const participationMissing = defineRule({
    code: 'teilnahme-fehlt',
    severity: 'error',
    category: 'Teilnahme',
    title: 'Die Teilnahme der Versicherten ist nicht geregelt',
    basis: ['L50', 'R14', '§ 140a Abs. 4 Satz 1 SGB V'],
    locked: true,
    message: () =>
        `Die Teilnahme der Versicherten ist nicht geregelt; sie ist freiwillig und wird gegenüber der Krankenkasse erklärt (L50; § 140a Abs. 4 Satz 1 SGB V). Ergänzen Sie im Block „vertrag“ den Block: teilnahme { ${NO_PROVIDER_BINDING} ${NO_TEMPORAL_BINDING} ${TWO_WEEKS} }`,
    page: {
        impact: 'Ohne Regelung der Teilnahme gibt es keine wirksame Teilnahmeerklärung.',
        wrong: 'vertrag V "…" { … }',
        right: `teilnahme {\n    ${NO_PROVIDER_BINDING}\n    ${NO_TEMPORAL_BINDING}\n    ${TWO_WEEKS}\n}`,
    },
    checks: {
        Contract: (contract, report, { hasSyntaxErrors }) => {
            if (contract.participation.length === 0 && !hasSyntaxErrors) {
                const lines = [NO_PROVIDER_BINDING, NO_TEMPORAL_BINDING, TWO_WEEKS].map((line) => `    ${line}`);
                const fix = insertBlock(contract, ['teilnahme {', ...lines, '}'], 'Block „teilnahme“ mit freier Wahl ergänzen');
                report({ node: contract, property: 'name' }, {}, fix);
            }
        },
    },
});
