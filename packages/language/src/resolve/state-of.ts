import * as ast from '../generated/ast.ts';
import type { ContractState, VariantDraft, VariantState } from './contract-state.ts';
import { layOperation } from './lay-operation.ts';
import { layContract, layVariant } from './lay-text.ts';
import { layerOfAmendment, layerOfContract, layerOfVariant } from './layer.ts';
import { NO_SLOTS } from './slot-map.ts';
import { parentChain, type VariantLayer, variantChain } from './variant-chain.ts';

/** The state of a contract after the given amendments, which must be in order. Total: any tree gives a state. */
export function contractState(contract: ast.Contract, amendments: readonly ast.Amendment[]): ContractState {
    const layer = layerOfContract(contract);
    const draft = { ...emptyState(variantChain(lastVariantReference(contract, amendments))), contract, layer };
    for (const { variant, layer: variantLayer } of draft.chain) {
        layVariant(draft, variant, variantLayer);
    }
    layContract(draft, contract, layer);
    for (const amendment of amendments) {
        const amendmentLayer = layerOfAmendment(amendment);
        draft.amendments = [...draft.amendments, { node: amendment, layer: amendmentLayer }];
        for (const operation of amendment.operations) {
            layOperation(draft, operation, amendmentLayer);
        }
    }
    return draft;
}

/** What the texts of a chain of variants say together; the parts that only a contract has stay empty. */
export function variantState(chain: readonly VariantLayer[]): VariantState {
    const draft = emptyState(chain);
    for (const { variant, layer } of chain) {
        layVariant(draft, variant, layer);
    }
    return draft;
}

/** What a variant says together with the chain below it. */
export function ownState(variant: ast.Variant): VariantState {
    return variantState([...parentChain(variant), { variant, layer: layerOfVariant(variant) }]);
}

/** A `fassungswechsel` replaces the variant of the contract. */
function lastVariantReference(contract: ast.Contract, amendments: readonly ast.Amendment[]): ast.VariantReference | undefined {
    const changes = amendments.flatMap((amendment) => amendment.operations.filter(ast.isEditionChange));
    return changes.at(-1)?.variant ?? contract.variant[0]?.reference;
}

function emptyState(chain: readonly VariantLayer[]): VariantDraft {
    return {
        chain,
        amendments: [],
        head: NO_SLOTS,
        cooperation: NO_SLOTS,
        publication: NO_SLOTS,
        fund: NO_SLOTS,
        settlement: NO_SLOTS,
        termination: NO_SLOTS,
        participation: NO_SLOTS,
        dataProtection: NO_SLOTS,
        share: [],
        authorities: [],
        payers: [],
        offices: [],
        providers: [],
        securities: [],
        modules: [],
        accompanying: [],
        examples: [],
        clauses: [],
        extensions: [],
        mandatory: [],
    };
}
