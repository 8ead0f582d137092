import { compareDates, formatLocalDate } from '@riv/model/value/local-date';
import * as ast from '../../generated/ast.ts';
import { concludedDate } from '../../resolve/amendments.ts';
import { readDate } from '../../resolve/build/read.ts';
import { defineRule } from '../rule.ts';

export const conditionInvalid = defineRule<{ problem: string }>({
    code: 'bedingung-unzulässig',
    severity: 'error',
    category: 'Nachtrag',
    title: 'Der Eintritt der Bedingung kann so nicht festgestellt werden',
    basis: ['L86', 'K11', '§ 158 BGB'],
    locked: true,
    message: ({ problem }) => problem,
    page: {
        impact: 'Vom Tag des Eintritts hängen alle Fondsjahre ab; ein falscher Tag verschiebt zwanzig Jahre.',
        wrong: 'bedingung zukunftsfonds eingetreten am 01.01.2035',
        right: 'bedingung zukunftsfonds eingetreten am 01.01.2031',
    },
    checks: {
        ConditionMet: (node, report, context) => {
            const amendment = node.$container;
            const date = readDate(node.date);
            const concluded = concludedDate(amendment);
            if (date !== undefined && concluded !== undefined && compareDates(date, concluded) > 0) {
                report(
                    { node, property: 'date' },
                    {
                        problem: `Der Nachtrag vom ${formatLocalDate(concluded)} stellt einen Eintritt am ${formatLocalDate(date)} fest, also in der Zukunft. Festgestellt wird nur, was eingetreten ist (§ 158 BGB).`,
                    },
                );
            }
            const contract = amendment.contract?.ref;
            const earlier =
                contract === undefined ? [] : context.amendmentsOf(contract).slice(0, context.amendmentsOf(contract).indexOf(amendment));
            const first = earlier.find((other) => other.operations.some(ast.isConditionMet));
            if (first !== undefined) {
                report(
                    { node },
                    {
                        problem: `Den Eintritt der Bedingung hat schon der ${first.title} festgestellt. Er kann nur einmal festgestellt werden; streichen Sie die Zeile.`,
                    },
                );
            }
        },
    },
});
