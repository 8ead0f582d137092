import { type AstNode, type AstNodeDescription, AstUtils, type LangiumDocument } from 'langium';
import * as ast from '../generated/ast.ts';
import type { RivScopeProvider } from '../references/scope-provider.ts';
import { amendmentsUpTo, effectiveDate, inOrder } from '../resolve/amendments.ts';
import { buildContract } from '../resolve/build/build-contract.ts';
import type { ContractState } from '../resolve/contract-state.ts';
import type { Resolution } from '../resolve/resolve.ts';
import { contractState } from '../resolve/state-of.ts';
import type { RivServices } from '../services.ts';

/** What a rule may ask for beyond its node. Everything is computed once and only when asked. */
export interface RuleContext {
    /** While a file has errors of syntax, rules about what is missing stay silent: the missing block may be the damaged one. */
    readonly hasSyntaxErrors: boolean;
    /** What variants and contract say, laid over each other: the part of `resolution` that is cheap. */
    state(contract: ast.Contract): ContractState;
    /** The contract as concluded, resolved. */
    resolution(contract: ast.Contract): Resolution;
    /** The contract as it stands after an amendment and those before it. Undefined while the contract is not found. */
    resolutionAfter(amendment: ast.Amendment): Resolution | undefined;
    /** All amendments of a contract that are visible from the document, in order. */
    amendmentsOf(contract: ast.Contract): readonly ast.Amendment[];
    /** Named elements of a type that are visible from the document, nearest first. */
    visible(type: string, from: AstNode): readonly AstNodeDescription[];
}

/** Where the rules get the context of a document. A language server keeps them while nothing changes. */
export interface RuleContexts {
    of(document: LangiumDocument): RuleContext;
}

export function createRuleContext(document: LangiumDocument, services: RivServices): RuleContext {
    const scopes = services.references.ScopeProvider as RivScopeProvider;
    const states = new Map<ast.Contract, ContractState>();
    const resolutions = new Map<ast.Contract | ast.Amendment, Resolution | undefined>();
    const visible = (type: string, from: AstNode): readonly AstNodeDescription[] =>
        scopes.visible(type, { container: from, property: 'elements', reference: undefined as never });
    const amendmentsOf = (contract: ast.Contract): readonly ast.Amendment[] =>
        inOrder(
            visible(ast.Amendment.$type, AstUtils.getDocument(contract).parseResult.value)
                .map((description) => description.node)
                .filter((node): node is ast.Amendment => ast.isAmendment(node) && node.contract?.ref === contract),
        );
    const resolved = (state: ContractState, amendment?: ast.Amendment): Resolution => {
        const effective = amendment === undefined ? undefined : effectiveDate(amendment);
        return { state, ...buildContract(state, effective === undefined ? undefined : { effective }) };
    };
    const cached = (key: ast.Contract | ast.Amendment, compute: () => Resolution | undefined): Resolution | undefined => {
        if (!resolutions.has(key)) {
            resolutions.set(key, compute());
        }
        return resolutions.get(key);
    };
    const state = (contract: ast.Contract): ContractState => {
        const known = states.get(contract) ?? contractState(contract, []);
        states.set(contract, known);
        return known;
    };
    return {
        hasSyntaxErrors: document.parseResult.lexerErrors.length + document.parseResult.parserErrors.length > 0,
        state,
        resolution: (contract) => cached(contract, () => resolved(state(contract))) as Resolution,
        resolutionAfter: (amendment) =>
            cached(amendment, () => {
                const contract = amendment.contract?.ref;
                return contract === undefined
                    ? undefined
                    : resolved(contractState(contract, amendmentsUpTo(amendmentsOf(contract), amendment)), amendment);
            }),
        amendmentsOf,
        visible,
    };
}
