import * as ast from '@riv/language/generated/ast';
import { inserted } from '@riv/language/references/amendment-scope';
import { amendmentsUpTo } from '@riv/language/resolve/amendments';
import type { ContractState } from '@riv/language/resolve/contract-state';
import { contractState } from '@riv/language/resolve/state-of';
import { type AstNode, AstUtils } from 'langium';
import type { RivServerServices } from '../services.ts';
import { contractAround } from './open-lines.ts';

/**
 * What a text that is being written builds on: inside a contract the contract itself, inside an amendment the contract after all amendments
 * that come before it. Undefined outside both, and while the contract of an amendment is not found.
 */
export function stateToWriteOn(node: AstNode, { workspace: { Contexts } }: RivServerServices): ContractState | undefined {
    const amendment = AstUtils.getContainerOfType(node, ast.isAmendment);
    const contract = contractAround(node);
    if (contract === undefined) {
        return undefined;
    }
    if (amendment === undefined) {
        return Contexts.state(contract);
    }
    return Contexts.cached(amendment, 'state to write on', () => {
        const all = Contexts.of(AstUtils.getDocument(contract)).amendmentsOf(contract);
        const earlier = amendmentsUpTo(all, amendment).filter((other) => other !== amendment);
        return earlier.length === 0 ? Contexts.state(contract) : contractState(contract, earlier);
    });
}

/**
 * Whether an amendment can speak of a thing: the contract has it at that time or the amendment itself brings it in. What an earlier amendment
 * has struck out and what a later one only brings is out of the question. An operation that ends something needs a thing that is still there.
 */
export function isPresent(node: AstNode, state: ContractState, block: AstNode, operation: string): boolean {
    const amendment = AstUtils.getContainerOfType(block, ast.isAmendment);
    if (amendment === undefined) {
        return true;
    }
    if (operation === ast.Deletion.$type && ast.isCareModule(node)) {
        return state.modules.some((adoption) => adoption.node.module?.ref === node);
    }
    const known = entitiesOf(node, state);
    if (known === undefined) {
        return true;
    }
    const ends = operation === ast.Deletion.$type || operation === ast.Exit.$type;
    return known.some((entity) => entity.node === node)
        ? !ends || !known.some((entity) => entity.node === node && entity.hasLeft)
        : !ends && inserted(amendment).includes(node);
}

interface Known {
    readonly node: AstNode;
    readonly hasLeft: boolean;
}

/** What the contract has of the kind of a node; undefined for what amendments neither bring nor take. */
function entitiesOf(node: AstNode, state: ContractState): readonly Known[] | undefined {
    const staying = (nodes: readonly AstNode[]): Known[] => nodes.map((each) => ({ node: each, hasLeft: false }));
    if (ast.isPayer(node) || ast.isProvider(node)) {
        return [...state.payers, ...state.providers].map(({ node: each, events }) => ({
            node: each,
            hasLeft: events.some(({ operation }) => ast.isExit(operation)),
        }));
    }
    if (ast.isIndicator(node)) {
        return staying([...state.publication.values()].flatMap(({ lines }) => lines.map((line) => line.node)));
    }
    if (ast.isAccompanying(node)) {
        return staying(state.accompanying.map((entity) => entity.node));
    }
    if (ast.isWorkedExample(node)) {
        return staying(state.examples.map((entity) => entity.node));
    }
    if (ast.isHealthOffice(node)) {
        return staying(state.offices.map((entity) => entity.node));
    }
    return ast.isAuthority(node) ? staying(state.authorities.map((entity) => entity.node)) : undefined;
}
