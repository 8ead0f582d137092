import type { StateQuery } from '@riv/language/resolve/amendments';
import { type Resolution, resolve } from '@riv/language/resolve/resolve';
import type { Contract } from '@riv/model/contract/contract';
import type { ContractSource } from './contract-source.ts';

/** A contract in the state that is asked for; `base` is the contract as concluded, where another state is. */
export interface StateInForce extends Resolution {
    readonly base?: Contract;
}

/** The state of a contract on a day; without a query the contract as concluded. */
export function stateInForce({ contract, context }: Pick<ContractSource, 'contract' | 'context'>, query?: StateQuery): StateInForce {
    const concluded = context.resolution(contract);
    if (query === undefined) {
        return concluded;
    }
    const state = resolve(contract, context.amendmentsOf(contract), query);
    return concluded.contract === undefined ? state : { ...state, base: concluded.contract };
}

/** Why there is no finished contract, as sentences. */
export function gapTexts({ gaps }: Pick<Resolution, 'gaps'>): string[] {
    return [...new Set(gaps.map(({ subject }) => subject))].map((subject) => `Es fehlt: ${subject}.`);
}
