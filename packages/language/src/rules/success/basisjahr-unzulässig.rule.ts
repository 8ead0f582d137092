import { yearOf } from '@riv/model/value/local-date';
import { compareMoney, type Money } from '@riv/model/value/money';
import { AstUtils } from 'langium';
import * as ast from '../../generated/ast.ts';
import { readDate, readMoney, readNumber } from '../../resolve/build/read.ts';
import { defineRule } from '../rule.ts';

const ZERO: Money = { kind: 'money', amount: '0.00' };

export const baseYearInvalid = defineRule<{ problem: string }>({
    code: 'basisjahr-unzulässig',
    severity: 'error',
    category: 'Erfolgsvergütung',
    title: 'Ein Basisjahr kann nicht Grundlage des Referenzquotienten sein',
    basis: ['D3', 'D4', 'K3'],
    locked: true,
    message: ({ problem }) =>
        `${problem} Basisjahre liegen vor dem Beitritt der Krankenkasse und haben Ausgaben und Normkosten über 0 (D3).`,
    page: {
        impact: 'Der Referenzquotient wäre durch den Vertrag selbst beeinflusst oder ließe sich nicht bilden.',
        wrong: 'jahr 2028 ausgaben 100.000.000,00 EUR normkosten 0,00 EUR',
        right: 'jahr 2025 ausgaben 100.000.000,00 EUR normkosten 100.500.000,00 EUR',
    },
    checks: {
        BaseYear: (node, report) => {
            const payer = AstUtils.getContainerOfType(node, ast.isPayer);
            const accession = readDate(payer?.accession[0]?.date);
            const year = readNumber(node.year);
            if (year !== undefined && accession !== undefined && year >= yearOf(accession)) {
                report(
                    { node, property: 'year' },
                    { problem: `Das Jahr ${year} liegt nicht vor dem Beitritt im Jahr ${yearOf(accession)}.` },
                );
            }
            for (const [property, label] of [
                ['spending', 'Ausgaben'],
                ['normCost', 'Normkosten'],
            ] as const) {
                const money = readMoney(node[property]);
                if (money !== undefined && compareMoney(money, ZERO) <= 0) {
                    report({ node, property }, { problem: `Die ${label} eines Basisjahres müssen über 0 liegen.` });
                }
            }
        },
    },
});
