import { insertLines } from '../fixes/insert-lines.ts';
import { defineRule } from '../rule.ts';
import { inRubrum, titleOf } from './party-node.ts';

export const resolutionMissing = defineRule<{ authority: string }>({
    code: 'beschluss-fehlt',
    severity: 'error',
    category: 'Form',
    title: 'Der Beschluss der Gebietskörperschaft fehlt',
    basis: ['L72', 'R2'],
    locked: true,
    message: ({ authority }) =>
        `Für „${authority}“ fehlt der Beschluss der gewählten Vertretung; ohne ihn kann die Gebietskörperschaft sich nicht binden und die Region nicht entscheiden (R2, L72). Ergänzen Sie im Block „gebietskörperschaft“ die Zeile: beschluss vom 12.06.2026 nummer "KT 2026/31", solange der Tag fehlt: beschluss vom offen "Datum des Beschlusses"`,
    page: {
        impact: 'Die Unterschrift des Kreises oder der Stadt wäre nicht gedeckt.',
        wrong: 'gebietskörperschaft KreisNF "Kreis Nordfriesland" { stellung Mitzeichnend }',
        right: 'gebietskörperschaft KreisNF "Kreis Nordfriesland" {\n    stellung Mitzeichnend\n    beschluss vom 12.06.2026 nummer "KT 2026/31"\n}',
    },
    checks: {
        Authority: (authority, report, { hasSyntaxErrors }) => {
            if (authority.resolution.length === 0 && inRubrum(authority) && !hasSyntaxErrors) {
                report(
                    { node: authority, property: 'name' },
                    { authority: titleOf(authority) },
                    insertLines(authority, ['beschluss vom offen "Datum des Beschlusses"'], 'Zeile „beschluss“ ergänzen'),
                );
            }
        },
    },
});
