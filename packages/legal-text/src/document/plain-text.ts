import type { Annex, AnnexPart, Block, Inline, Item, Paragraph, Preamble, Section } from './nodes.ts';

export type TextNode = Preamble | Section | Paragraph | Annex | AnnexPart | Block | Item;

/** What stands in place of a §, Absatz or Anlage that was struck out. */
export const REPEALED = '(aufgehoben)';

/** Words of a stretch of text. */
export function textOf(spans: Inline): string {
    return spans.map((span) => span.text).join('');
}

/** Words of a node in print order, without numbers; one line per sentence, item, row and heading. */
export function plainText(node: TextNode): string {
    return linesOf(node)
        .filter((line) => line !== '')
        .join('\n');
}

function linesOf(node: TextNode): readonly string[] {
    switch (node.kind) {
        case 'preamble':
        case 'section':
            return [textOf(node.heading), ...node.paragraphs.flatMap(linesOf)];
        case 'annex':
            return [textOf(node.heading), ...node.parts.flatMap(linesOf)];
        case 'part':
            return [textOf(node.heading ?? []), ...node.paragraphs.flatMap(linesOf)];
        case 'paragraph':
            return node.repealed ? [REPEALED] : node.blocks.flatMap(linesOf);
        case 'sentence':
            return [textOf(node.spans), ...node.items.flatMap(linesOf), textOf(node.closing)];
        case 'item':
            return [textOf(node.spans), ...node.items.flatMap(linesOf)];
        case 'formula':
            return [textOf(node.spans)];
        case 'table':
            return [
                node.columns.map((column) => textOf(column.heading)).join(' | '),
                ...node.rows.map((row) => row.map(textOf).join(' | ')),
            ];
        case 'form':
            return [node.parts.map((part) => ('spans' in part ? textOf(part.spans) : '____')).join(' ')];
    }
}
