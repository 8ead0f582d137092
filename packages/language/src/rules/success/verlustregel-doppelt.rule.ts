import * as ast from '../../generated/ast.ts';
import { current, type SlotMap } from '../../resolve/slot-map.ts';
import { ownState } from '../../resolve/state-of.ts';
import { defineRule, type Place, type Report } from '../rule.ts';

export const lossRuleTwice = defineRule<{ source: string }>({
    code: 'verlustregel-doppelt',
    severity: 'error',
    category: 'Erfolgsvergütung',
    title: 'Verluste werden vorgetragen und zugleich geteilt',
    basis: ['D11', 'K6'],
    locked: true,
    message: ({ source }) =>
        `Verluste werden zugleich vorgetragen und geteilt (${source}). Je Variante gilt nur eines (D11): entweder „verlustvortrag … jahre“ oder „verlustbeteiligung Integrationseinheit … %“. Streichen Sie die Zeile, die zur Variante nicht gehört.`,
    page: {
        impact: 'Derselbe Verlust träfe die Integrationseinheit zweimal.',
        wrong: 'verlustvortrag 3 jahre\nverlustbeteiligung Integrationseinheit 40 %',
        right: 'verlustbeteiligung Integrationseinheit 40 %',
    },
    checks: {
        Contract: (contract, report, context) => {
            const block = contract.share[0];
            const lines = context.resolution(contract).state.share[0]?.lines;
            if (block !== undefined && lines !== undefined) {
                checkLossRules(lines, { node: block, keyword: 'erfolgsvergütung' }, report);
            }
        },
        Amendment: (amendment, report, context) => {
            const block = amendment.operations.flatMap((operation) =>
                ast.isChange(operation) && ast.isSuccessShare(operation.element) ? [operation.element] : [],
            )[0];
            const lines = context.resolutionAfter(amendment)?.state.share.at(-1)?.lines;
            if (block !== undefined && lines !== undefined) {
                checkLossRules(lines, { node: block, keyword: 'erfolgsvergütung' }, report);
            }
        },
        Variant: (variant, report) => {
            const block = variant.share[0];
            const lines = ownState(variant).share[0]?.lines;
            if (block !== undefined && lines !== undefined) {
                checkLossRules(lines, { node: block, keyword: 'erfolgsvergütung' }, report);
            }
        },
    },
});

function checkLossRules(lines: SlotMap, place: Place, report: Report<{ source: string }>): void {
    const carry = current(lines, 'LossCarryForward');
    const shared = current(lines, 'LossShare');
    if (carry !== undefined && shared !== undefined) {
        report(place, { source: `${carry.layer.name}: Verlustvortrag; ${shared.layer.name}: Verlustbeteiligung` });
    }
}
