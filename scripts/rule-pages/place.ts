import { type Statement, statementsOf } from './statements.ts';

/** A text with lines `first` to `last` replaced; `last` before `first` inserts in front of `first`. */
export interface Placement {
    readonly first: number;
    readonly last: number;
    readonly text: string;
    /** Keyword of the block that the text stands in; empty at the top of a file. What can be read in one block can be read in its like. */
    readonly within: string;
}

/**
 * Where a statement may stand in a text, the likeliest first: in place of the same statement (same keyword and name), in place of one with
 * the same keyword, at the end of each block.
 */
export function placementsOf(statement: string, host: string): Placement[] {
    const [own] = statementsOf(statement);
    if (own === undefined) {
        return [];
    }
    const all = statementsOf(host);
    const alike = all.filter(({ keyword, isBlock }) => keyword === own.keyword && isBlock === own.isBlock);
    const same = alike.filter(({ name }) => name === own.name);
    const others = alike.filter((candidate) => !same.includes(candidate));
    return [
        ...[...same, ...others].map((other) => ({
            first: other.first,
            last: other.last,
            text: statement,
            within: blockAround(other, all),
        })),
        ...all
            .filter(({ isBlock }) => isBlock)
            .map(({ last, keyword }) => ({ first: last, last: last - 1, text: statement, within: keyword })),
    ];
}

function blockAround({ first, depth }: Statement, all: readonly Statement[]): string {
    return all.findLast((other) => other.isBlock && other.depth === depth - 1 && other.first < first && first <= other.last)?.keyword ?? '';
}

/** The place of a statement directly in the first block of a text: in place of the same statement, else at the end. */
export function placeAtTop(statement: string, host: string): Placement[] {
    const [own] = statementsOf(statement);
    const [block, ...rest] = statementsOf(host);
    if (own === undefined || block === undefined) {
        return [];
    }
    const same = rest.find((candidate) => candidate.depth === 1 && isSame(candidate, own));
    const range = same === undefined ? { first: block.last, last: block.last - 1 } : { first: same.first, last: same.last };
    return [{ ...range, text: statement, within: block.keyword }];
}

/** The removal of each statement that has the keyword of the given one. */
export function removalsOf(statement: string, host: string): Placement[] {
    const [own] = statementsOf(statement);
    return statementsOf(host)
        .filter(({ keyword, isBlock }) => keyword === own?.keyword && isBlock === own.isBlock)
        .map(({ first, last }) => ({ first, last, text: '', within: '' }));
}

/** Blocks are told apart by their names; of a line there is one. */
function isSame(a: Statement, b: Statement): boolean {
    return a.keyword === b.keyword && (!a.isBlock || a.name === b.name);
}

/** The text after placements, which must not overlap. */
export function apply(host: string, placements: readonly Placement[]): string {
    const lines = host.split('\n');
    for (const { first, last, text } of [...placements].sort((a, b) => b.first - a.first)) {
        lines.splice(first, last - first + 1, ...(text === '' ? [] : text.split('\n')));
    }
    return lines.join('\n');
}
