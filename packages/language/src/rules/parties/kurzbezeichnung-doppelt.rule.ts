import { type AstNode, AstUtils } from 'langium';
import * as ast from '../../generated/ast.ts';
import type { ContractState } from '../../resolve/contract-state.ts';
import { current } from '../../resolve/slot-map.ts';
import { defineRule } from '../rule.ts';
import { stateAround } from '../state-around.ts';
import { titleOf } from './party-node.ts';

export const shortNameTwice = defineRule<{ text: string; other: string }>({
    code: 'kurzbezeichnung-doppelt',
    severity: 'error',
    category: 'Form',
    title: 'Zwei Beteiligte haben dieselbe Kurzbezeichnung',
    basis: ['B3', 'L40'],
    locked: true,
    message: ({ text, other }) =>
        `„${text}“ bezeichnet im Vertrag schon „${other}“; eine Kurzbezeichnung darf nur für einen Beteiligten stehen (B3). Wählen Sie eine andere, etwa: kurz "die TK"`,
    page: {
        impact: 'Niemand könnte sagen, wen eine Verpflichtung des Vertrages trifft.',
        wrong: 'krankenkasse AOK "…" { kurz "die Kasse" }\nkrankenkasse TK "…" { kurz "die Kasse" }',
        right: 'krankenkasse AOK "…" { kurz "die AOK" }\nkrankenkasse TK "…" { kurz "die TK" }',
    },
    checks: {
        ShortName: (line, report, context) => {
            const state = stateAround(line, context);
            const wanted = bare(line.text);
            if (state === undefined || wanted === '') {
                return;
            }
            const other = shortNamesOf(state).find(
                (candidate) => bare(candidate.line.text) === wanted && comesBefore(candidate.line, line),
            );
            if (other !== undefined) {
                report({ node: line, property: 'text' }, { text: line.text, other: titleOf(other.party) });
            }
        },
    },
});

type NamedParty = { readonly title?: string; readonly name?: string };

/** The designations that hold in a state, each with its party. */
function shortNamesOf(state: ContractState): readonly { readonly party: NamedParty; readonly line: ast.ShortName }[] {
    const unit = current(state.head, 'IntegrationUnit')?.node;
    const ofUnit = unit?.short.slice(0, 1).map((line) => ({ party: unit, line })) ?? [];
    const ofOthers = [...state.payers, ...state.authorities].flatMap(({ node, lines }) => {
        const line = current(lines, 'ShortName')?.node;
        return line === undefined ? [] : [{ party: node, line }];
    });
    return [...ofUnit, ...ofOthers];
}

/** Within one text by place; a contract and earlier amendments come before the text at hand. */
function comesBefore(candidate: ast.ShortName, line: ast.ShortName): boolean {
    const sameText = textOf(candidate) === textOf(line);
    return candidate !== line && (!sameText || (candidate.$cstNode?.offset ?? 0) < (line.$cstNode?.offset ?? 0));
}

function textOf(node: AstNode): AstNode | undefined {
    return AstUtils.getContainerOfType(node, (text): text is ast.Contract | ast.Amendment => ast.isContract(text) || ast.isAmendment(text));
}

/** Without article and in small letters: „Der Kreis“ and „der kreis“ are one designation. */
function bare(text: string | undefined): string {
    return (text ?? '')
        .trim()
        .toLowerCase()
        .replace(/^(?:der|die|das)\s+/u, '');
}
