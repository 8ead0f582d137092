import { compareDates, formatLocalDate } from '@riv/model/value/local-date';
import { concludedDate, effectiveDate } from '../../resolve/amendments.ts';
import { readDate } from '../../resolve/build/read.ts';
import { defineRule } from '../rule.ts';

export const amendmentBeforeContract = defineRule<{ label: string; date: string; limit: string; what: string }>({
    code: 'nachtrag-vor-vertrag',
    severity: 'error',
    category: 'Nachtrag',
    title: 'Der Nachtrag liegt vor dem Vertrag',
    basis: ['B7', 'B13'],
    locked: true,
    message: ({ label, date, limit, what }) => `${label} (${date}) liegt vor ${what} (${limit}). Berichtigen Sie den Tag.`,
    page: {
        impact: 'Ein Vertrag kann nicht geändert werden, bevor es ihn gibt.',
        wrong: 'geschlossen am 01.06.2025',
        right: 'geschlossen am 01.06.2029',
    },
    checks: {
        Amendment: (amendment, report) => {
            const contract = amendment.contract?.ref;
            const concluded = readDate(contract?.concluded[0]?.date);
            const begin = readDate(contract?.begin[0]?.date);
            const own = concludedDate(amendment);
            const effective = effectiveDate(amendment);
            const [concludedLine] = amendment.concluded;
            const [effectiveLine] = amendment.effective;
            if (own !== undefined && concluded !== undefined && concludedLine !== undefined && compareDates(own, concluded) < 0) {
                report(
                    { node: concludedLine, property: 'date' },
                    {
                        label: 'Der Abschluss des Nachtrags',
                        date: formatLocalDate(own),
                        limit: formatLocalDate(concluded),
                        what: 'dem Abschluss des Vertrags',
                    },
                );
            }
            if (effective !== undefined && begin !== undefined && effectiveLine !== undefined && compareDates(effective, begin) < 0) {
                report(
                    { node: effectiveLine, property: 'date' },
                    {
                        label: 'Die Wirksamkeit des Nachtrags',
                        date: formatLocalDate(effective),
                        limit: formatLocalDate(begin),
                        what: 'dem Beginn des Vertrags',
                    },
                );
            }
        },
    },
});
