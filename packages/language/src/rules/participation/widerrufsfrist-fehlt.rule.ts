import { current } from '../../resolve/slot-map.ts';
import { insertLines } from '../fixes/insert-lines.ts';
import { defineRule } from '../rule.ts';
import { TWO_WEEKS } from './usual-lines.ts';

export const withdrawalMissing = defineRule({
    code: 'widerrufsfrist-fehlt',
    severity: 'error',
    category: 'Teilnahme',
    title: 'Die Frist für den Widerruf der Teilnahme fehlt',
    basis: ['L51', '§ 140a Abs. 4 Satz 2 SGB V'],
    locked: true,
    message: () =>
        `Die Frist für den Widerruf der Teilnahmeerklärung fehlt; Versicherte können binnen zwei Wochen ohne Gründe widerrufen (L51; § 140a Abs. 4 Satz 2 SGB V). Ergänzen Sie im Block „teilnahme“ die Zeile: ${TWO_WEEKS}`,
    page: {
        impact: 'Die Belehrung über den Widerruf wäre unvollständig; die Frist begänne nicht zu laufen.',
        wrong: 'teilnahme { bindung zeitlich keine }',
        right: `teilnahme {\n    bindung zeitlich keine\n    ${TWO_WEEKS}\n}`,
    },
    checks: {
        Contract: (contract, report, context) => {
            const block = contract.participation[0];
            if (block === undefined || context.hasSyntaxErrors) {
                return;
            }
            if (current(context.resolution(contract).state.participation, 'Withdrawal') === undefined) {
                report({ node: block, keyword: 'teilnahme' }, {}, insertLines(block, [TWO_WEEKS], 'Widerruf binnen zwei Wochen ergänzen'));
            }
        },
    },
});
