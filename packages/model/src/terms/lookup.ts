import { distance } from 'fastest-levenshtein';
import type { Term, TermName, TermTable } from './term.ts';

/** Whether a name belongs to the list. Names are exact: `GmbH` does, `gmbh` does not. */
export function isTerm<T extends TermTable>(table: T, name: string): name is TermName<T> {
    return Object.hasOwn(table, name);
}

/** The entry of a name, or undefined where the list does not know it. */
export function lookup<T extends TermTable>(table: T, name: string): Term | undefined {
    return isTerm(table, name) ? table[name] : undefined;
}

/** All names of a list in the order in which they are declared. */
export function termNames<T extends TermTable>(table: T): readonly TermName<T>[] {
    return Object.keys(table) as TermName<T>[];
}

/**
 * The names that a misspelt one may mean, nearest first, at most `limit`. Case does not count. A name qualifies if at most
 * a third of its letters differ, or if it begins with what was typed.
 */
export function nearest<T extends TermTable>(table: T, name: string, limit = 3): readonly TermName<T>[] {
    return nearestOf(termNames(table), name, limit) as readonly TermName<T>[];
}

/** As `nearest`, for any list of names. */
export function nearestOf(names: readonly string[], name: string, limit = 3): readonly string[] {
    const wanted = name.normalize('NFC').toLowerCase();
    return names
        .map((candidate) => ({ candidate, rank: rankOf(candidate.toLowerCase(), wanted) }))
        .filter(({ rank }) => rank !== undefined)
        .sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0))
        .slice(0, limit)
        .map(({ candidate }) => candidate);
}

function rankOf(candidate: string, wanted: string): number | undefined {
    const edits = distance(candidate, wanted);
    const close = edits <= Math.max(1, Math.floor(Math.max(candidate.length, wanted.length) / 3));
    if (close) {
        return edits;
    }
    return wanted.length >= 2 && candidate.startsWith(wanted) ? candidate.length : undefined;
}
