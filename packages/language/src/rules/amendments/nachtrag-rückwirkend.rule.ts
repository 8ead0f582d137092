import { compareDates, formatLocalDate } from '@riv/model/value/local-date';
import { concludedDate, effectiveDate } from '../../resolve/amendments.ts';
import { defineRule } from '../rule.ts';

export const amendmentRetroactive = defineRule<{ effective: string; concluded: string }>({
    code: 'nachtrag-rückwirkend',
    severity: 'warning',
    category: 'Nachtrag',
    title: 'Der Nachtrag wirkt zurück',
    basis: ['D16', 'L42', '§ 293a Abs. 4 SGB V'],
    locked: false,
    message: ({ effective, concluded }) =>
        `Der Nachtrag ist ab ${effective} wirksam, wird aber erst am ${concluded} geschlossen. Rückwirkung muss gewollt sein; sie ist zu melden (§ 293a SGB V). Wenn sie gewollt ist, begründen Sie es: // riv-ignorieren nachtrag-rückwirkend: Grund.`,
    page: {
        impact: 'Für die Zwischenzeit galt ein anderer Text, nach dem schon gehandelt wurde.',
        wrong: 'geschlossen am 01.06.2029\nwirksam ab 01.01.2029',
        right: 'geschlossen am 01.06.2029\nwirksam ab 01.01.2030',
    },
    checks: {
        Amendment: (amendment, report) => {
            const effective = effectiveDate(amendment);
            const concluded = concludedDate(amendment);
            const line = amendment.effective[0];
            if (line !== undefined && effective !== undefined && concluded !== undefined && compareDates(effective, concluded) < 0) {
                report({ node: line, property: 'date' }, { effective: formatLocalDate(effective), concluded: formatLocalDate(concluded) });
            }
        },
    },
});
