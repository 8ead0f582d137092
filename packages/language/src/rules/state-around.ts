import { type AstNode, AstUtils } from 'langium';
import * as ast from '../generated/ast.ts';
import type { ContractState } from '../resolve/contract-state.ts';
import type { RuleContext } from './rule-context.ts';

/** The state that a node belongs to: that of its contract as concluded or, inside an amendment, that of the contract after it. */
export function stateAround(node: AstNode, context: RuleContext): ContractState | undefined {
    const text = AstUtils.getContainerOfType(
        node,
        (container): container is ast.Contract | ast.Amendment => ast.isContract(container) || ast.isAmendment(container),
    );
    if (text === undefined) {
        return undefined;
    }
    return ast.isContract(text) ? context.resolution(text).state : context.resolutionAfter(text)?.state;
}

/** The state of the contract before an amendment, so that an amendment is blamed only for what it brings about itself. */
export function stateBefore(amendment: ast.Amendment, context: RuleContext): ContractState | undefined {
    const contract = amendment.contract?.ref;
    if (contract === undefined) {
        return undefined;
    }
    const ordered = context.amendmentsOf(contract);
    const previous = ordered[ordered.indexOf(amendment) - 1];
    return (previous === undefined ? context.resolution(contract) : context.resolutionAfter(previous))?.state;
}
