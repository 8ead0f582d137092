import { GrammarUtils } from 'langium';
import type * as ast from '../../generated/ast.ts';

/** A place in the text of a clause where a pattern matches. */
export interface Hit {
    readonly found: string;
    readonly span: { readonly start: number; readonly end: number };
}

/** Where a pattern (global) matches in the text of a clause as it is written, with offsets of the file. */
export function hitsIn(clause: ast.Clause, pattern: RegExp): readonly Hit[] {
    const cst = GrammarUtils.findNodeForProperty(clause.$cstNode, 'text');
    return cst === undefined
        ? []
        : [...cst.text.matchAll(pattern)].map(({ 0: found, index }) => ({
              found: found.replace(/\s+/g, ' '),
              span: { start: cst.offset + index, end: cst.offset + index + found.length },
          }));
}

/** A pattern for whole words: `\b` knows no umlauts. */
export function words(alternatives: readonly string[], flags = 'giu'): RegExp {
    return new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives.join('|')})(?![\\p{L}\\p{N}])`, flags);
}
