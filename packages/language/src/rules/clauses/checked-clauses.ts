import { AstUtils } from 'langium';
import * as ast from '../../generated/ast.ts';
import type { ClauseNames } from '../../library/generated/clause-names.ts';
import type { ClauseState, VariantState } from '../../resolve/contract-state.ts';
import { isWholeChain } from '../../resolve/lock.ts';
import { ownState, variantState } from '../../resolve/state-of.ts';
import { parentChain } from '../../resolve/variant-chain.ts';
import type { RuleContext } from '../rule-context.ts';
import { type LockedText, stateOf } from '../variants/checked-lines.ts';
import { clauseLibrary } from './clause-library.ts';

/** A clause with its text, and what stands around it. */
export interface CheckedClause {
    /** The state that the clause belongs to, itself included. */
    readonly state: VariantState;
    /** The clauses of the chain of variants below its text. */
    readonly below: readonly ClauseState[];
    readonly library: ClauseNames;
    /** `replaced`: the wording of a clause below; `foreign`: the library has the name, but this chain does not carry it; else `own`. */
    readonly role: 'replaced' | 'foreign' | 'own';
}

/**
 * What a clause is in its contract, amendment or variant. Undefined where the amendment does not find its contract or the
 * chain of variants is broken: then the clauses that surround it are unknown.
 */
export function checkClause(clause: ast.Clause, context: RuleContext): CheckedClause | undefined {
    const text = AstUtils.getContainerOfType(clause, isText);
    const state = text === undefined ? undefined : stateOf(text, context);
    if (text === undefined || state === undefined || !isWholeChain(state)) {
        return undefined;
    }
    const chain = ast.isVariant(text) ? parentChain(text) : state.chain;
    const below = ast.isVariant(text) ? withOwnLists(text) : variantState(chain).clauses;
    const library = clauseLibrary(state);
    const replaced = below.some(({ id }) => id === clause.name);
    const role = replaced ? 'replaced' : library.clauses.includes(clause.name) ? 'foreign' : 'own';
    return { state, below, library, role };
}

/** A variant may carry a clause of the library and replace its wording in one go. */
function withOwnLists(variant: ast.Variant): readonly ClauseState[] {
    const below = variantState(parentChain(variant)).clauses;
    const own = ownState(variant).clauses.filter(({ id, kind }) => kind === 'library' && !below.some((clause) => clause.id === id));
    return [...below, ...own];
}

function isText(node: unknown): node is LockedText {
    return ast.isContract(node) || ast.isAmendment(node) || ast.isVariant(node);
}
