import { insertLines } from '../fixes/insert-lines.ts';
import { defineRule } from '../rule.ts';
import { titleOf } from './party-node.ts';

export const statuteRuleMissing = defineRule<{ payer: string }>({
    code: 'satzungsregelung-fehlt',
    severity: 'warning',
    category: 'Teilnahme',
    title: 'Die Satzungsregelung über die Teilnahmeerklärung fehlt',
    basis: ['L54', '§ 140a Abs. 4 Satz 6 SGB V'],
    locked: false,
    message: ({ payer }) =>
        `Für „${payer}“ ist nicht angegeben, wo die Satzung die Teilnahmeerklärung regelt (L54; § 140a Abs. 4 Satz 6 SGB V). Ergänzen Sie im Block „krankenkasse“ die Zeile: satzungsregelung "§ 12a der Satzung", solange sie fehlt: satzungsregelung offen "Paragraph der Satzung"`,
    page: {
        impact: 'Die Teilnahmeerklärung kann nicht auf die Satzung verweisen; die Aufsicht fragt danach.',
        wrong: 'krankenkasse AOK "AOK NordWest" { beitritt 01.01.2027 }',
        right: 'krankenkasse AOK "AOK NordWest" {\n    beitritt 01.01.2027\n    satzungsregelung "§ 12a der Satzung"\n}',
    },
    checks: {
        Payer: (payer, report, { hasSyntaxErrors }) => {
            if (payer.statute.length === 0 && !hasSyntaxErrors) {
                const fix = insertLines(payer, ['satzungsregelung offen "Paragraph der Satzung"'], 'Zeile „satzungsregelung“ ergänzen');
                report({ node: payer, property: 'name' }, { payer: titleOf(payer) }, fix);
            }
        },
    },
});
