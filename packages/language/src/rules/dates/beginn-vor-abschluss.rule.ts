import { compareDates, formatLocalDate } from '@riv/model/value/local-date';
import { readDate } from '../../resolve/build/read.ts';
import { defineRule } from '../rule.ts';

export const beginBeforeConclusion = defineRule<{ begin: string; concluded: string }>({
    code: 'beginn-vor-abschluss',
    severity: 'error',
    category: 'Fristen',
    title: 'Der Vertrag beginnt, bevor er geschlossen ist',
    basis: ['L40', 'B13', '§ 56 SGB X'],
    locked: true,
    message: ({ begin, concluded }) =>
        `Der Vertrag beginnt am ${begin}, wird aber erst am ${concluded} geschlossen. Ein öffentlich-rechtlicher Vertrag entsteht erst mit der Schriftform (§ 56 SGB X). Legen Sie den Beginn auf den Tag des Abschlusses oder später.`,
    page: {
        impact: 'Für die Zeit vor dem Abschluss gäbe es keinen wirksamen Vertrag, auch keine Abrechnung.',
        wrong: 'geschlossen am 01.12.2027\nbeginn 01.01.2027',
        right: 'geschlossen am 01.12.2026\nbeginn 01.01.2027',
    },
    checks: {
        Contract: (contract, report) => {
            const begin = readDate(contract.begin[0]?.date);
            const concluded = readDate(contract.concluded[0]?.date);
            if (begin !== undefined && concluded !== undefined && compareDates(begin, concluded) < 0) {
                report(
                    { node: contract.begin[0] ?? contract, property: 'date' },
                    { begin: formatLocalDate(begin), concluded: formatLocalDate(concluded) },
                );
            }
        },
    },
});
