import { compareDates, formatLocalDate, type LocalDate } from '@riv/model/value/local-date';
import type { AstNode } from 'langium';
import type * as ast from '../../generated/ast.ts';
import { readDate } from '../../resolve/build/read.ts';
import { defineRule } from '../rule.ts';

interface Step {
    readonly label: string;
    readonly node: AstNode;
    readonly date: LocalDate;
}

export const orderImplausible = defineRule<{ earlier: string; earlierDate: string; later: string; laterDate: string }>({
    code: 'reihenfolge-unplausibel',
    severity: 'warning',
    category: 'Fristen',
    title: 'Die Schritte bis zum Vertragsschluss stehen in falscher Reihenfolge',
    basis: ['R3', 'R5', 'R45', 'L72', 'B13'],
    locked: false,
    message: ({ earlier, earlierDate, later, laterDate }) =>
        `${later} (${laterDate}) liegt vor: ${earlier} (${earlierDate}). Üblich ist die Folge Empfehlung der Gesundheitskonferenz, Beschluss und Aufforderung der Gebietskörperschaft, Vertragsschluss (R45, L72). Prüfen Sie die Tage.`,
    page: {
        impact: 'Ein Beschluss, der der Empfehlung vorausgeht, kann sich nicht auf sie stützen.',
        wrong: 'empfehlung vom 12.07.2026\nbeschluss vom 12.06.2026',
        right: 'empfehlung vom 12.05.2026\nbeschluss vom 12.06.2026',
    },
    checks: {
        Contract: (contract, report) => {
            for (const authority of contract.authorities.length === 0 ? [undefined] : contract.authorities) {
                const steps = stepsOf(contract, authority);
                for (const [index, step] of steps.entries()) {
                    const before = steps[index - 1];
                    if (before !== undefined && compareDates(step.date, before.date) < 0) {
                        report(
                            { node: step.node, property: 'date' },
                            {
                                earlier: before.label,
                                earlierDate: formatLocalDate(before.date),
                                later: step.label,
                                laterDate: formatLocalDate(step.date),
                            },
                        );
                    }
                }
            }
        },
    },
});

/** The known steps in the order in which they should follow each other. */
function stepsOf(contract: ast.Contract, authority: ast.Authority | undefined): Step[] {
    const candidates: [string, (AstNode & { date?: string }) | undefined][] = [
        ['Empfehlung der Gesundheitskonferenz', contract.conference[0]?.recommendation[0]],
        ['Beschluss der Gebietskörperschaft', authority?.resolution[0]],
        ['Aufforderung der Gebietskörperschaft', authority?.request[0]],
        ['Vertragsschluss', contract.concluded[0]],
    ];
    return candidates.flatMap(([label, node]) => {
        const date = readDate(node?.date);
        return node === undefined || date === undefined ? [] : [{ label, node, date }];
    });
}
