import type * as ast from '../../generated/ast.ts';
import type { ContractState } from '../../resolve/contract-state.ts';
import { current } from '../../resolve/slot-map.ts';

/** A party that is responsible for data of insured persons. */
export type Controller = ast.IntegrationUnit | ast.Payer | ast.Provider;

/**
 * Who must be named as responsible (L60, L64): every Kasse that has not left, every Leistungserbringer who is a Vertragspartner, and the
 * Integrationseinheit.
 */
export function neededControllers(state: ContractState): readonly Controller[] {
    const unit = current(state.head, 'IntegrationUnit')?.node;
    const stays = ({ events }: { readonly events: readonly { readonly operation: { readonly $type: string } }[] }): boolean =>
        !events.some(({ operation }) => operation.$type === 'Exit');
    const partners = state.providers.filter(({ lines }) => current(lines, 'Standing')?.node.value === 'Vertragspartner');
    return [...state.payers.filter(stays), ...partners.filter(stays)]
        .map(({ node }): Controller => node)
        .concat(unit === undefined ? [] : [unit])
        .filter(({ name }) => name !== undefined);
}

/** Those who are needed and not named. A misspelt name is a finding of its own and most likely one of them. */
export function missingControllers(state: ContractState): readonly Controller[] {
    const line = current(state.dataProtection, 'Controllers')?.node;
    const named = line?.parties.map((reference) => reference?.ref) ?? [];
    const missing = neededControllers(state).filter((party) => !named.includes(party));
    return missing.length > named.filter((party) => party === undefined).length ? missing : [];
}
