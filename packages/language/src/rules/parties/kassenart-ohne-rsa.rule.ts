import { payerKinds } from '@riv/model/terms/payer-kind';
import { readTerm } from '../../resolve/build/read.ts';
import { defineRule } from '../rule.ts';

export const payerWithoutRiskAdjustment = defineRule<{ kind: string }>({
    code: 'kassenart-ohne-rsa',
    severity: 'error',
    category: 'Beteiligte',
    title: 'Die Krankenkasse nimmt am Risikostrukturausgleich nicht teil',
    basis: ['L07', '§ 266 Abs. 9 SGB V', '§ 267 Abs. 7 SGB V', 'R19'],
    locked: true,
    message: ({ kind }) =>
        `Die Kassenart „${kind}“ nimmt am Risikostrukturausgleich nicht teil und erhält keine Zuweisungen (L07; § 266 Abs. 9 SGB V); weder Zukunftsfonds noch Erfolgsvergütung lassen sich für sie berechnen. Streichen Sie die Krankenkasse aus dem Vertrag, oder berichtigen Sie die Zeile, etwa: kassenart AOK`,
    page: {
        impact: 'Für diese Krankenkasse gäbe es weder Normkosten noch Aufschläge; die Abrechnung wäre unmöglich.',
        wrong: 'kassenart SVLFG',
        right: 'kassenart BKK',
    },
    checks: {
        PayerKind: (line, report) => {
            const kind = readTerm(payerKinds, line.value);
            if (kind !== undefined && !payerKinds[kind].riskAdjusted) {
                report({ node: line, property: 'value' }, { kind });
            }
        },
    },
});
