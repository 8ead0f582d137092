import { insertLines } from '../fixes/insert-lines.ts';
import { defineRule, type Report } from '../rule.ts';
import type { RuleContext } from '../rule-context.ts';
import { inRubrum, type PartyNode, titleOf } from './party-node.ts';

export const seatMissing = defineRule<{ party: string }>({
    code: 'sitz-fehlt',
    severity: 'error',
    category: 'Form',
    title: 'Der Sitz eines Beteiligten fehlt',
    basis: ['L40', '§ 56 SGB X'],
    locked: true,
    message: ({ party }) =>
        `Für „${party}“ fehlt der Sitz; das Rubrum muss jeden Beteiligten eindeutig bezeichnen (L40; § 56 SGB X). Ergänzen Sie die Zeile: sitz "25813 Husum", solange er fehlt: sitz offen "Sitz"`,
    page: {
        impact: 'Der Beteiligte wäre im Rubrum nicht eindeutig bezeichnet.',
        wrong: 'leistungserbringer Klinik "Klinikum gGmbH" { art Krankenhaus }',
        right: 'leistungserbringer Klinik "Klinikum gGmbH" {\n    art Krankenhaus\n    sitz "25813 Husum"\n}',
    },
    checks: { Authority: check, IntegrationUnit: check, Payer: check, Provider: check },
});

function check(party: PartyNode, report: Report<{ party: string }>, { hasSyntaxErrors }: RuleContext): void {
    if (party.seat.length === 0 && inRubrum(party) && !hasSyntaxErrors) {
        report(
            { node: party, property: 'name' },
            { party: titleOf(party) },
            insertLines(party, ['sitz offen "Sitz"'], 'Zeile „sitz“ ergänzen'),
        );
    }
}
