import type { WorkedExample } from '@riv/model/contract/contract';
import { compareMoney, formatMoney } from '@riv/model/value/money';
import * as ast from '../../generated/ast.ts';
import type { Resolution } from '../../resolve/resolve.ts';
import { replaceProperty } from '../fixes/change-part.ts';
import { defineRule, type Report } from '../rule.ts';
import { wrongCount } from './basisjahre-anzahl.rule.ts';

interface Params {
    readonly label: string;
    readonly stated: string;
    readonly computed: string;
}

/** What a reader calls the results of a worked example. */
const LABELS: Readonly<Record<WorkedExample['results'][number]['kind'], string>> = {
    delta: 'Delta',
    verbleib: 'Verbleib bei der Krankenkasse',
    auszahlung: 'Auszahlung an die Integrationseinheit',
    einbehalt: 'Einbehalt',
    zahlung: 'Zahlung der Integrationseinheit',
};

export const exampleWrong = defineRule<Params>({
    code: 'rechenbeispiel-falsch',
    severity: 'error',
    category: 'Erfolgsvergütung',
    title: 'Ein Rechenbeispiel stimmt nicht',
    basis: ['R27', 'R28', 'D14', 'B4'],
    locked: true,
    message: ({ label, stated, computed }) =>
        `${label}: Im Rechenbeispiel steht ${stated}; nach den Bedingungen des Vertrags sind es ${computed}. Schreiben Sie ${computed}.`,
    page: {
        impact: 'Das Rechenbeispiel ist Teil des Vertrags: ein falsches widerspricht der Formel und führt zum Streit über Jahre.',
        wrong: 'ergebnis delta 3.630.000,00 EUR',
        right: 'ergebnis delta 3.630.630,00 EUR',
    },
    checks: {
        Contract: (contract, report, context) => {
            const resolution = context.resolution(contract);
            // Without the agreed base years no example can be right: that finding comes first.
            if (contract.payers.some((payer) => wrongCount(payer, resolution.state) !== undefined)) {
                return;
            }
            for (const example of contract.examples) {
                checkExample(example, resolution, report);
            }
        },
        Amendment: (amendment, report, context) => {
            const resolution = context.resolutionAfter(amendment);
            for (const operation of amendment.operations) {
                if (ast.isInsertion(operation) && ast.isWorkedExample(operation.element) && resolution !== undefined) {
                    checkExample(operation.element, resolution, report);
                }
            }
        },
    },
});

function checkExample(example: ast.WorkedExample, { contract }: Resolution, report: Report<Params>): void {
    const resolved = contract?.examples.find((candidate) => candidate.id === example.name);
    for (const [index, line] of example.results.entries()) {
        const result = resolved?.results[index];
        const amount = line.$cstNode === undefined ? undefined : result;
        if (amount?.computed === undefined || compareMoney(amount.stated.value, amount.computed) === 0) {
            continue;
        }
        const computed = formatMoney(amount.computed);
        const literal = computed.replace(/\u00A0/g, ' ');
        const fixes = replaceProperty(line, 'amount', literal, `${literal} schreiben`);
        report(
            { node: line, property: 'amount' },
            { label: LABELS[amount.kind], stated: formatMoney(amount.stated.value), computed },
            fixes,
        );
    }
}
