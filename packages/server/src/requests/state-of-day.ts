import type * as ast from '@riv/language/generated/ast';
import { type Resolution, resolve } from '@riv/language/resolve/resolve';
import type { Contract } from '@riv/model/contract/contract';
import { type LocalDate, parseLocalDate } from '@riv/model/value/local-date';
import { AstUtils } from 'langium';
import type { RivServerServices } from '../services.ts';

/** A contract in the state of a day, with the contract as concluded where that is another one. */
export interface StateOfDay extends Resolution {
    readonly base?: Contract;
}

/** `effective` is an ISO day; absent: the contract as concluded. A day that cannot be read counts as absent. */
export function stateOfDay(contract: ast.Contract, effective: string | undefined, services: RivServerServices): StateOfDay {
    const context = services.workspace.Contexts.of(AstUtils.getDocument(contract));
    const concluded = context.resolution(contract);
    const day = dayOf(effective);
    if (day === undefined) {
        return concluded;
    }
    const state = resolve(contract, context.amendmentsOf(contract), { effective: day });
    return concluded.contract === undefined ? state : { ...state, base: concluded.contract };
}

export function dayOf(iso: string | undefined): LocalDate | undefined {
    const [year, month, day] = iso?.split('-') ?? [];
    const parsed = parseLocalDate(`${day}.${month}.${year}`);
    return parsed.ok ? parsed.value : undefined;
}

/** Why there is no finished contract, as sentences. */
export function gapTexts({ gaps }: Resolution): string[] {
    return [...new Set(gaps.map(({ subject }) => subject))].map((subject) => `Es fehlt: ${subject}.`);
}
