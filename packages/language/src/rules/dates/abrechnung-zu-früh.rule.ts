import { formatDayMonth } from '@riv/model/value/day-month';
import type * as ast from '../../generated/ast.ts';
import { settlementDay } from '../../resolve/build/settlement.ts';
import { defineRule } from '../rule.ts';

export const settlementTooEarly = defineRule<{ label: string; found: string; earliest: string; line: string }>({
    code: 'abrechnung-zu-früh',
    severity: 'error',
    category: 'Fristen',
    title: 'Die Abrechnung soll erfolgen, bevor die Daten vorliegen',
    basis: ['D16', 'B13', '§ 18 Abs. 5 RSAV'],
    locked: true,
    message: ({ label, found, earliest, line }) =>
        `${label} zum ${found} kommt zu früh: Die Daten des Risikostrukturausgleichs liegen erst ${earliest} vor (§ 18 Abs. 5 RSAV). Schreiben Sie „${line}“.`,
    page: {
        impact: 'Die Kasse schuldete eine Zahlung, deren Höhe noch niemand kennen kann.',
        wrong: 'vorläufig bis 31.03. des folgejahres',
        right: 'vorläufig bis 31.03. des zweiten folgejahres',
    },
    checks: {
        Provisional: (node, report) =>
            checkDay(node, 1, (found) =>
                report(
                    { node },
                    {
                        label: 'Die vorläufige Abrechnung',
                        found,
                        earliest: 'am Ende des ersten Folgejahres',
                        line: 'vorläufig bis 31.03. des zweiten folgejahres',
                    },
                ),
            ),
        Final: (node, report) =>
            checkDay(node, 2, (found) =>
                report(
                    { node },
                    {
                        label: 'Die endgültige Abrechnung',
                        found,
                        earliest: 'nach der Korrektur am Ende des zweiten Folgejahres',
                        line: 'endgültig bis 31.03. des dritten folgejahres',
                    },
                ),
            ),
    },
});

/** Data of the year are complete on 31 December of the `availableAfter`-th following year. */
function checkDay(node: ast.Provisional | ast.Final, availableAfter: number, tooEarly: (found: string) => void): void {
    const day = settlementDay(node);
    if (day !== undefined && precedesData(day, availableAfter)) {
        tooEarly(`${formatDayMonth(day.day)} des ${node.following}`);
    }
}

/** Whether a settlement is due before its data are there, whatever the variant says about its day. */
export function isSettledTooEarly(node: ast.Provisional | ast.Final): boolean {
    const day = settlementDay(node);
    return day !== undefined && precedesData(day, node.$type === 'Provisional' ? 1 : 2);
}

function precedesData({ day, yearsAfter }: NonNullable<ReturnType<typeof settlementDay>>, availableAfter: number): boolean {
    const lastDay = day.month === 12 && day.day === 31;
    return yearsAfter < availableAfter || (yearsAfter === availableAfter && !lastDay);
}
