import { compareDates, formatLocalDate } from '@riv/model/value/local-date';
import type { AstNode } from 'langium';
import { readDate } from '../../resolve/build/read.ts';
import { defineRule } from '../rule.ts';

export const stateAfterConclusion = defineRule<{ label: string; date: string; concluded: string }>({
    code: 'stand-nach-abschluss',
    severity: 'warning',
    category: 'Fristen',
    title: 'Rechtsstand, Gebietsstand oder Analyse liegt nach dem Vertragsschluss',
    basis: ['L10', 'R8', 'B13'],
    locked: false,
    message: ({ label, date, concluded }) =>
        `${label} (${date}) liegt nach dem Vertragsschluss (${concluded}). Nennen Sie den Stand, den die Vertragspartner bei Abschluss kannten.`,
    page: {
        impact: 'Der Vertrag stützte sich auf einen Stand, den bei Abschluss niemand kennen konnte.',
        wrong: 'rechtsstand 01.02.2027\ngeschlossen am 01.12.2026',
        right: 'rechtsstand 19.08.2026\ngeschlossen am 01.12.2026',
    },
    checks: {
        Contract: (contract, report) => {
            const concluded = readDate(contract.concluded[0]?.date);
            const region = contract.region[0];
            const lines: [string, (AstNode & { date?: string }) | undefined][] = [
                ['Der Rechtsstand', contract.legalStatus[0]],
                ['Der Gebietsstand', region?.cutoff[0]],
                ['Der Stand der Analyse', region?.analysis[0]],
            ];
            for (const [label, node] of lines) {
                const date = readDate(node?.date);
                if (node !== undefined && date !== undefined && concluded !== undefined && compareDates(date, concluded) > 0) {
                    report({ node, property: 'date' }, { label, date: formatLocalDate(date), concluded: formatLocalDate(concluded) });
                }
            }
        },
    },
});
