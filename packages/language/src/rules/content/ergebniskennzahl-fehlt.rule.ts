import { indicatorKinds } from '@riv/model/terms/indicator-kind';
import type { AstNode } from 'langium';
import * as ast from '../../generated/ast.ts';
import { readTerm } from '../../resolve/build/read.ts';
import type { ContractState } from '../../resolve/contract-state.ts';
import { currentAll } from '../../resolve/slot-map.ts';
import { insertLines } from '../fixes/insert-lines.ts';
import { defineRule } from '../rule.ts';
import { stateBefore } from '../state-around.ts';
import { indicatorProposal } from './indicator-proposal.ts';

export const outcomeIndicatorMissing = defineRule({
    code: 'ergebniskennzahl-fehlt',
    severity: 'error',
    category: 'Pflichtinhalt',
    title: 'Keine Kennzahl misst ein Ergebnis',
    basis: ['R38', 'R36'],
    locked: true,
    message: () =>
        'Keine Kennzahl ist eine Ergebniskennzahl; der Vertrag muss am Ergebnis für die Versicherten ausgerichtet sein (R38). Wählen Sie für mindestens eine Kennzahl: art Ergebnis, oder ergänzen Sie eine: kennzahl Krankenhausfälle "…" { art Ergebnis … }',
    page: {
        impact: 'Die Erfolgsvergütung würde nur Strukturen und Abläufe belohnen.',
        wrong: 'kennzahl Schulungen "Schulungen je Quartal" { art Prozess … }',
        right: 'kennzahl Krankenhausfälle "Krankenhausfälle je 1.000 Versicherte" { art Ergebnis … }',
    },
    checks: {
        Contract: (contract, report, context) => {
            const block = contract.publication[0];
            if (block !== undefined && !context.hasSyntaxErrors && lacksOutcome(context.resolution(contract).state)) {
                report(
                    { node: block, keyword: 'veröffentlichung' },
                    {},
                    insertLines(block, indicatorProposal(contract), 'Ergebniskennzahl ergänzen'),
                );
            }
        },
        Amendment: (amendment, report, context) => {
            const after = context.resolutionAfter(amendment)?.state;
            const before = stateBefore(amendment, context);
            if (after !== undefined && before !== undefined && lacksOutcome(after) && !lacksOutcome(before)) {
                report(causeOf(amendment), {});
            }
        },
    },
});

/** Silent while a kind is missing or wrong (findings of their own), and without any indicator. */
function lacksOutcome({ publication }: ContractState): boolean {
    const kinds = currentAll(publication, 'Indicator').map(({ node }) => readTerm(indicatorKinds, node.kind[0]?.value));
    return kinds.length > 0 && kinds.every((kind) => kind === 'Struktur' || kind === 'Prozess');
}

function causeOf(amendment: ast.Amendment): { node: AstNode; property?: string } {
    const deletion = amendment.operations.findLast((operation) => ast.isDeletion(operation) && operation.indicator !== undefined);
    return deletion === undefined ? { node: amendment, property: 'name' } : { node: deletion };
}
