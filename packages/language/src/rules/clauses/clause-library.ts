import { compareEditions, parseEdition } from '@riv/model/value/edition';
import { CLAUSE_NAMES, type ClauseNames } from '../../library/generated/clause-names.ts';
import type { VariantState } from '../../resolve/contract-state.ts';

const NONE: ClauseNames = { clauses: [], headings: [] };

/**
 * The clause texts that belong to a chain: those of the edition of its standard variant, which a variant of a region keeps. A chain
 * without a variant of the library has its own edition or, where there are no texts of that name, the newest ones.
 */
export function clauseLibrary({ chain }: VariantState): ClauseNames {
    const standard = chain.findLast(({ layer }) => layer.source === 'library') ?? chain.at(-1);
    return CLAUSE_NAMES[standard?.variant.edition ?? ''] ?? CLAUSE_NAMES[newestEdition()] ?? NONE;
}

function newestEdition(): string {
    return Object.keys(CLAUSE_NAMES).sort(byEdition).at(-1) ?? '';
}

function byEdition(a: string, b: string): number {
    const [left, right] = [parseEdition(a), parseEdition(b)];
    return left.ok && right.ok ? compareEditions(left.value, right.value) : 0;
}
