import { readDuration } from '../../resolve/build/read.ts';
import { defineRule } from '../rule.ts';

export const paymentPeriodTooLong = defineRule<{ days: number }>({
    code: 'zahlungsziel-zu-lang',
    severity: 'error',
    category: 'Fristen',
    title: 'Das Zahlungsziel überschreitet die gesetzliche Grenze',
    basis: ['L32', '§ 271a Abs. 2 BGB'],
    locked: true,
    message: ({ days }) =>
        `Ein Zahlungsziel von mehr als 60 Tagen ist unwirksam, wenn ein öffentlicher Auftraggeber schuldet (§ 271a Abs. 2 BGB, L32); hier sind es ${days} Tage. Schreiben Sie höchstens „zahlungsziel 30 tage“; bis 60 Tage nur mit „abweichung "…"“ und sachlichem Grund.`,
    page: {
        impact: 'Die Abrede wäre unwirksam; die Zahlung würde sofort fällig.',
        wrong: 'zahlungsziel 90 tage',
        right: 'zahlungsziel 30 tage',
    },
    checks: {
        Due: (node, report) => {
            const term = readDuration(node.term);
            if (term === undefined) {
                return;
            }
            // Months and years are counted with their longest length: the limit must hold in every case.
            const days = term.amount * { day: 1, week: 7, month: 31, year: 366 }[term.unit];
            if (days > 60) {
                report({ node, property: 'term' }, { days });
            }
        },
    },
});
