import { formatDuration } from '@riv/model/value/duration';
import { replaceProperty } from '../fixes/change-part.ts';
import { defineRule } from '../rule.ts';
import { withdrawalTerm } from './withdrawal-term.ts';

export const withdrawalTooShort = defineRule<{ term: string }>({
    code: 'widerrufsfrist-falsch',
    severity: 'error',
    category: 'Teilnahme',
    title: 'Die Widerrufsfrist ist kürzer als zwei Wochen',
    basis: ['L51', '§ 140a Abs. 4 Satz 2 SGB V'],
    locked: true,
    message: ({ term }) =>
        `Die Widerrufsfrist beträgt nur ${term}; Versicherte können ihre Teilnahmeerklärung binnen zwei Wochen widerrufen, und der Vertrag kann das nicht verkürzen (L51; § 140a Abs. 4 Satz 2 SGB V). Schreiben Sie: widerruf binnen 2 wochen`,
    page: {
        impact: 'Die Belehrung wäre falsch; die Frist begänne nicht zu laufen.',
        wrong: 'widerruf binnen 10 tagen',
        right: 'widerruf binnen 2 wochen',
    },
    checks: {
        Withdrawal: (line, report) => {
            const found = withdrawalTerm(line);
            if (found !== undefined && found.order < 0) {
                report(
                    { node: line, property: 'term' },
                    { term: formatDuration(found.term) },
                    replaceProperty(line, 'term', '2 wochen', 'Zwei Wochen eintragen'),
                );
            }
        },
    },
});
