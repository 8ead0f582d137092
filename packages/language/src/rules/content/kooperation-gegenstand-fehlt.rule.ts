import { current } from '../../resolve/slot-map.ts';
import { insertLines } from '../fixes/insert-lines.ts';
import { defineRule } from '../rule.ts';

const LINE = 'gegenstand "Gesundheitsberichterstattung"';

export const cooperationSubjectMissing = defineRule({
    code: 'kooperation-gegenstand-fehlt',
    severity: 'error',
    category: 'Pflichtinhalt',
    title: 'Der Gegenstand der Kooperation fehlt',
    basis: ['R16'],
    locked: true,
    message: () =>
        'Die Kooperation mit dem Öffentlichen Gesundheitsdienst nennt keinen Gegenstand (R16); ohne ihn verpflichtet sie zu nichts. Ergänzen Sie im Block „kooperation“ die Zeile: gegenstand "Gesundheitsberichterstattung", "Hitze- und Infektionsschutz"',
    page: {
        impact: 'Die Kooperation wäre eine Absichtserklärung ohne Inhalt.',
        wrong: 'kooperation mit Gesundheitsamt { sitzungen 4 je jahr }',
        right: 'kooperation mit Gesundheitsamt {\n    gegenstand "Gesundheitsberichterstattung"\n    sitzungen 4 je jahr\n}',
    },
    checks: {
        Contract: (contract, report, context) => {
            const block = contract.cooperation[0];
            if (block === undefined || context.hasSyntaxErrors) {
                return;
            }
            // A variant may already say it for all its contracts.
            if (current(context.resolution(contract).state.cooperation, 'Subject') === undefined) {
                const fix = insertLines(block, [LINE], 'Gegenstand „Gesundheitsberichterstattung“ ergänzen');
                report({ node: block, keyword: 'kooperation' }, {}, fix);
            }
        },
    },
});
