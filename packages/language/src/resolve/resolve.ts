import type { Contract } from '@riv/model/contract/contract';
import type * as ast from '../generated/ast.ts';
import { amendmentsInForce, type StateQuery } from './amendments.ts';
import { buildContract } from './build/build-contract.ts';
import type { Gap } from './build/gaps.ts';
import type { ContractState } from './contract-state.ts';
import { contractState } from './state-of.ts';

export interface Resolution {
    readonly state: ContractState;
    /** The finished contract; absent while something it needs is missing or wrong. */
    readonly contract?: Contract;
    /** What is missing for the finished contract. */
    readonly gaps: readonly Gap[];
}

/**
 * The one place that knows inheritance, defaults and amendments: the contract in force on `query.effective` as known on `query.known`,
 * without a query the contract as concluded. `amendments` are all amendments of the contract, in any order.
 * Total: any tree gives a resolution.
 */
export function resolve(contract: ast.Contract, amendments: readonly ast.Amendment[], query?: StateQuery): Resolution {
    const state = contractState(contract, amendmentsInForce(amendments, query));
    return { state, ...buildContract(state, query) };
}
