import type * as ast from '../../generated/ast.ts';
import { readDate } from '../../resolve/build/read.ts';
import { variantChain } from '../../resolve/variant-chain.ts';
import { insertFirst } from '../fixes/insert-lines.ts';
import { defineRule, type Report } from '../rule.ts';
import type { RuleContext } from '../rule-context.ts';

interface Params {
    readonly kind: string;
    readonly proposal: string;
}

export const legalStatusMissing = defineRule<Params>({
    code: 'rechtsstand-fehlt',
    severity: 'error',
    category: 'Pflichtinhalt',
    title: 'Der Rechtsstand fehlt',
    basis: ['R12', 'L42'],
    locked: true,
    message: ({ kind, proposal }) =>
        `${kind} nennt keinen Rechtsstand; nach ihm richtet sich, welche Vorschriften und welche Satzzählung gelten. Ergänzen Sie den Tag, an dem Sie die Vorschriften geprüft haben, zum Beispiel: rechtsstand ${proposal}`,
    page: {
        impact: 'Ändert sich ein Gesetz, wüsste niemand, welche Fassung der Vertrag meint.',
        wrong: 'vertrag V "…" { variante Verbund fassung 2026.1 }',
        right: 'vertrag V "…" { variante Verbund fassung 2026.1\nrechtsstand 19.08.2026 }',
    },
    checks: {
        Contract: (contract, report, context) => checkText(contract, 'Der Vertrag', stateOfVariant(contract), report, context),
        Amendment: (amendment, report, context) => {
            const concluded = amendment.concluded[0]?.date;
            checkText(amendment, 'Der Nachtrag', readDate(concluded) === undefined ? undefined : concluded, report, context);
        },
    },
});

function checkText(
    text: ast.Contract | ast.Amendment,
    kind: string,
    date: string | undefined,
    report: Report<Params>,
    context: RuleContext,
): void {
    if (text.legalStatus.length === 0 && !context.hasSyntaxErrors) {
        const fixes = date === undefined ? [] : insertFirst(text, `rechtsstand ${date}`, `„rechtsstand ${date}“ einfügen`);
        report({ node: text, property: 'name' }, { kind, proposal: date ?? '19.08.2026' }, fixes);
    }
}

/** The Rechtsstand on which the variant rests: the contract cannot rest on an older one. */
function stateOfVariant(contract: ast.Contract): string | undefined {
    return variantChain(contract.variant[0]?.reference).findLast(({ variant }) => variant.legalStatus.length > 0)?.variant.legalStatus[0]
        ?.date;
}
