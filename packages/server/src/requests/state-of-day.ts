import type * as ast from '@riv/language/generated/ast';
import { parseIsoDate } from '@riv/model/value/local-date';
import type { ContractSource } from '@riv/outputs/contract-source';
import { type StateInForce, stateInForce } from '@riv/outputs/state-in-force';
import { AstUtils } from 'langium';
import type { RivServerServices } from '../services.ts';

/** A contract with what the server keeps about its file. */
export function sourceOf(contract: ast.Contract, services: RivServerServices): ContractSource {
    return { contract, context: services.workspace.Contexts.of(AstUtils.getDocument(contract)), services };
}

/** `effective` is an ISO day; absent: the contract as concluded. A day that cannot be read counts as absent. */
export function stateOfDay(contract: ast.Contract, effective: string | undefined, services: RivServerServices): StateInForce {
    const day = effective === undefined ? undefined : parseIsoDate(effective);
    return stateInForce(sourceOf(contract, services), day?.ok ? { effective: day.value } : undefined);
}
