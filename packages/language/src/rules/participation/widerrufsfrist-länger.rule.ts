import { formatDuration } from '@riv/model/value/duration';
import { replaceProperty } from '../fixes/change-part.ts';
import { defineRule } from '../rule.ts';
import { withdrawalTerm } from './withdrawal-term.ts';

export const withdrawalLonger = defineRule<{ term: string }>({
    code: 'widerrufsfrist-länger',
    severity: 'warning',
    category: 'Teilnahme',
    title: 'Die Widerrufsfrist ist länger als zwei Wochen',
    basis: ['L51', '§ 140a Abs. 4 Satz 2 SGB V'],
    locked: false,
    message: ({ term }) =>
        `Die Widerrufsfrist beträgt ${term}, das Gesetz sieht zwei Wochen vor (L51; § 140a Abs. 4 Satz 2 SGB V). Eine längere Frist ist erlaubt, muss aber zur Satzung jeder Krankenkasse passen. Schreiben Sie: widerruf binnen 2 wochen, oder unterdrücken Sie den Hinweis mit einer Begründung.`,
    page: {
        impact: 'Teilnahmeerklärungen und Belehrungen der Krankenkassen nennen eine andere Frist.',
        wrong: 'widerruf binnen 4 wochen',
        right: 'widerruf binnen 2 wochen',
    },
    checks: {
        Withdrawal: (line, report) => {
            const found = withdrawalTerm(line);
            if (found !== undefined && found.order > 0) {
                report(
                    { node: line, property: 'term' },
                    { term: formatDuration(found.term) },
                    replaceProperty(line, 'term', '2 wochen', 'Zwei Wochen eintragen'),
                );
            }
        },
    },
});
