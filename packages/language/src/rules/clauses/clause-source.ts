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

/** Latin letters and digits. `\p{L}` would say the same, but costs milliseconds to compile where case does not count. */
const WORD = '0-9A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f';

/** A pattern for whole words: `\b` knows no umlauts. */
export function words(alternatives: readonly string[], flags = 'gi'): RegExp {
    return new RegExp(`(?<![${WORD}])(?:${alternatives.join('|')})(?![${WORD}])`, flags);
}
