import { compareDates, formatLocalDate } from '@riv/model/value/local-date';
import { readDate } from '../../resolve/build/read.ts';
import { defineRule } from '../rule.ts';

export const accessionOutsideTerm = defineRule<{ payer: string; date: string; limit: string; before: boolean }>({
    code: 'beitritt-außerhalb-laufzeit',
    severity: 'error',
    category: 'Fristen',
    title: 'Eine Krankenkasse tritt vor Beginn oder nach Ende des Vertrags bei',
    basis: ['K9', 'D18', 'B13'],
    locked: true,
    message: ({ payer, date, limit, before }) =>
        `„${payer}“ tritt am ${date} bei; der Vertrag ${before ? 'beginnt aber erst' : 'endet aber schon'} am ${limit}. Legen Sie den Beitritt in die Laufzeit (K9).`,
    page: {
        impact: 'Die Kasse hätte Fondsjahre, für die kein Vertrag besteht.',
        wrong: 'beginn 01.01.2027 … beitritt 01.07.2026',
        right: 'beginn 01.01.2027 … beitritt 01.01.2027',
    },
    checks: {
        Contract: (contract, report, context) => {
            const begin = readDate(contract.begin[0]?.date);
            const end = context.resolution(contract).contract?.end;
            for (const payer of contract.payers) {
                const line = payer.accession[0];
                const date = readDate(line?.date);
                if (line === undefined || date === undefined) {
                    continue;
                }
                if (begin !== undefined && compareDates(date, begin) < 0) {
                    report(
                        { node: line, property: 'date' },
                        { payer: payer.title, date: formatLocalDate(date), limit: formatLocalDate(begin), before: true },
                    );
                } else if (end !== undefined && compareDates(date, end) > 0) {
                    report(
                        { node: line, property: 'date' },
                        { payer: payer.title, date: formatLocalDate(date), limit: formatLocalDate(end), before: false },
                    );
                }
            }
        },
    },
});
