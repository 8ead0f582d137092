import { yearOf } from '@riv/model/value/local-date';
import * as ast from '../../generated/ast.ts';
import { concludedDate } from '../../resolve/amendments.ts';
import { readDate, readNumber } from '../../resolve/build/read.ts';
import { defineRule } from '../rule.ts';

export const settlementYearInvalid = defineRule<{ problem: string }>({
    code: 'abrechnungsjahr-unzulässig',
    severity: 'error',
    category: 'Nachtrag',
    title: 'Das Abrechnungsjahr passt nicht',
    basis: ['K11', 'D16'],
    locked: true,
    message: ({ problem }) => problem,
    page: {
        impact: 'Der neue Satz träfe Jahre, die schon abgerechnet sind oder nie abgerechnet werden.',
        wrong: 'vertrag V "…" { erfolgsvergütung ab abrechnungsjahr 2030 { … } }',
        right: 'nachtrag N "…" zu V { ändern erfolgsvergütung ab abrechnungsjahr 2030 { … } }',
    },
    checks: {
        SuccessShare: (block, report) => {
            const change = block.$container;
            if (block.fromYear === undefined) {
                return;
            }
            const place = { node: block, property: 'fromYear' };
            if (!ast.isChange(change)) {
                report(place, {
                    problem:
                        '„ab abrechnungsjahr“ gehört nur in einen Nachtrag; im Vertrag und in der Variante gelten die Bedingungen von Anfang an. Streichen Sie die Worte.',
                });
                return;
            }
            const amendment = change.$container;
            const year = readNumber(block.fromYear);
            const begin = readDate(amendment.contract?.ref?.begin[0]?.date);
            const concluded = concludedDate(amendment);
            if (year !== undefined && begin !== undefined && year <= yearOf(begin)) {
                report(place, {
                    problem: `Das Abrechnungsjahr ${year} liegt nicht nach dem ersten Abrechnungsjahr ${yearOf(begin)}. Nennen Sie ein späteres Jahr.`,
                });
            } else if (year !== undefined && concluded !== undefined && year < yearOf(concluded)) {
                report(place, {
                    problem: `Das Abrechnungsjahr ${year} liegt vor dem Abschluss des Nachtrags im Jahr ${yearOf(concluded)}; schon abgelaufene Jahre werden nicht neu geregelt (D16). Nennen Sie frühestens ${yearOf(concluded)}.`,
                });
            }
        },
    },
});
