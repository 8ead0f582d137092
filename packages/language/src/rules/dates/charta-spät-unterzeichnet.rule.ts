import { compareDates, formatLocalDate } from '@riv/model/value/local-date';
import { readDate } from '../../resolve/build/read.ts';
import { defineRule } from '../rule.ts';

export const charterSignedLate = defineRule<{ signed: string; begin: string }>({
    code: 'charta-spät-unterzeichnet',
    severity: 'warning',
    category: 'Fristen',
    title: 'Die Charta wird erst nach Vertragsbeginn unterzeichnet',
    basis: ['R18', 'B8', 'B13'],
    locked: false,
    message: ({ signed, begin }) =>
        `Die Charta wird am ${signed} unterzeichnet, der Vertrag beginnt am ${begin}. Die Rechte der Versicherten sollen vom ersten Tag an gelten (R18). Legen Sie die Unterzeichnung auf den Tag des Vertragsschlusses.`,
    page: {
        impact: 'In der Zwischenzeit haben die Versicherten keine zugesicherten Rechte.',
        wrong: 'charta fassung 2026.1 unterzeichnet am 01.06.2027',
        right: 'charta fassung 2026.1 unterzeichnet am 01.12.2026',
    },
    checks: {
        Contract: (contract, report) => {
            const line = contract.charter[0];
            const signed = readDate(line?.date);
            const begin = readDate(contract.begin[0]?.date);
            if (line !== undefined && signed !== undefined && begin !== undefined && compareDates(signed, begin) > 0) {
                report({ node: line, property: 'date' }, { signed: formatLocalDate(signed), begin: formatLocalDate(begin) });
            }
        },
    },
});
