import type { Kreis } from '@riv/model/identifier/kreis-data';
import { checkKreisKey } from '@riv/model/identifier/kreis-key';
import type * as ast from '../generated/ast.ts';
import type { ContractState } from '../resolve/contract-state.ts';
import { current } from '../resolve/slot-map.ts';

/** The lines `kreis` of the region. */
export function districtsOf(state: ContractState): readonly ast.District[] {
    return current(state.head, 'Region')?.node.districts ?? [];
}

/** The Kreise of the region whose keys exist, each once. */
export function kreiseOf(state: ContractState): readonly Kreis[] {
    const known = districtsOf(state).flatMap(({ key }) => kreisOf(key) ?? []);
    return known.filter((kreis, index) => known.indexOf(kreis) === index);
}

/** The Kreis of a key as it stands in the text; undefined for a missing or wrong one (a finding of its own). */
export function kreisOf(key: string | undefined): Kreis | undefined {
    const checked = checkKreisKey(key ?? '');
    return checked.ok ? checked.value : undefined;
}
