import { LINE_LABELS } from '@riv/language/resolve/line-labels';
import type { LeafCstNode } from 'langium';
import { LINE_BASIS } from './line-basis.ts';

/** For the words of a line: what the line is and on which norm or requirement it rests. */
export function keywordText(leaf: LeafCstNode): string | undefined {
    const label = leaf.grammarSource?.$type === 'Keyword' && /\p{L}/u.test(leaf.text) ? LINE_LABELS[leaf.astNode.$type] : undefined;
    if (label === undefined) {
        return undefined;
    }
    const basis = LINE_BASIS[leaf.astNode.$type];
    const norm = basis?.norm === undefined ? '' : ` (${basis.norm})`;
    return [`**${label}**${norm}`, ...(basis === undefined ? [] : [basis.text])].join('\n\n');
}
