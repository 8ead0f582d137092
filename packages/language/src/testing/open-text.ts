import type { Contract } from '@riv/model/contract/contract';
import { parseLocalDate } from '@riv/model/value/local-date';
import type { StateQuery } from '../resolve/amendments.ts';
import { openWorkspace, type Workspace } from '../workspace/open-workspace.ts';

/** A workspace of texts in one folder, the contract first. */
export async function openTexts(...texts: readonly string[]): Promise<Workspace> {
    return openWorkspace(texts.map((text, index) => ({ uri: `file:///projekt/${index}.riv`, text })));
}

/** The contract of a text, finished; fails where something is missing. */
export async function contractOf(text: string, query?: StateQuery, ...amendments: readonly string[]): Promise<Contract> {
    const workspace = await openTexts(text, ...amendments);
    const node = workspace.contracts()[0];
    if (node === undefined) {
        throw new Error('Der Text enthält keinen Vertrag.');
    }
    const { contract, gaps } = workspace.resolve(node, query);
    if (contract === undefined) {
        throw new Error(`Es fehlt: ${gaps.map(({ subject }) => subject).join(', ')}`);
    }
    return contract;
}

/** A query from days as typed: the state on a day as known on the same or another day. */
export function on(effective: string, known?: string): StateQuery {
    const day = (text: string) => {
        const parsed = parseLocalDate(text);
        if (!parsed.ok) {
            throw new Error(parsed.problem.message);
        }
        return parsed.value;
    };
    return known === undefined ? { effective: day(effective) } : { effective: day(effective), known: day(known) };
}
