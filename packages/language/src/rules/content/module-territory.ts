import type { Kreis } from '@riv/model/identifier/kreis-data';
import { isKvRegion, type KvRegion, kvRegionOf } from '@riv/model/identifier/kv-region';
import type * as ast from '../../generated/ast.ts';
import { kreiseOf } from '../region-districts.ts';
import type { RuleContext } from '../rule-context.ts';
import { stateAround } from '../state-around.ts';

/** Where a module holds and which Kreise of the contract lie inside and outside. */
export interface ModuleTerritory {
    readonly module: string;
    readonly regions: readonly KvRegion[];
    readonly inside: readonly Kreis[];
    readonly outside: readonly Kreis[];
}

/** Undefined for a module that holds everywhere, and while its regions or the Kreise of the contract are missing or wrong. */
export function territoryOf(adoption: ast.ModuleAdoption, context: RuleContext): ModuleTerritory | undefined {
    const values = adoption.module?.ref?.validIn.flatMap((line) => line.values) ?? [];
    const regions = values.filter(isKvRegion);
    const state = stateAround(adoption, context);
    const kreise = state === undefined ? [] : kreiseOf(state);
    if (regions.length === 0 || regions.length < values.length || kreise.length === 0) {
        return undefined;
    }
    const isInside = ({ key }: Kreis): boolean => regions.some((region) => region === kvRegionOf(key));
    return {
        module: adoption.module?.ref?.title ?? '',
        regions,
        inside: kreise.filter(isInside),
        outside: kreise.filter((kreis) => !isInside(kreis)),
    };
}

/** „Bochum (05911)“ */
export function kreisNames(kreise: readonly Kreis[]): string {
    return kreise.map(({ key, shortName }) => `${shortName} (${key})`).join(', ');
}
