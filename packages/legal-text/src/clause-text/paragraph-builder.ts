import { itemLabel, itemStyle } from '../document/item-label.ts';
import type { Block, Inline, Item, Paragraph } from '../document/nodes.ts';

interface OpenItem {
    readonly id: string;
    readonly spans: Inline;
    readonly items: OpenItem[];
}

interface OpenSentence {
    readonly kind: 'sentence';
    readonly id: string | undefined;
    readonly spans: Inline;
    readonly items: OpenItem[];
    closing: Inline;
}

/** A paragraph while its lines are read. */
export interface ParagraphBuilder {
    readonly id: string;
    readonly basis: readonly string[];
    readonly blocks: (OpenSentence | Exclude<Block, { kind: 'sentence' }>)[];
}

export function openParagraph(id: string, basis: readonly string[]): ParagraphBuilder {
    return { id, basis, blocks: [] };
}

export function addSentence(builder: ParagraphBuilder, id: string | undefined, spans: Inline): void {
    builder.blocks.push({ kind: 'sentence', id, spans, items: [], closing: [] });
}

/** The sentence to which an item or a closing part may be added: the last block, if it is one. */
export function lastSentence(builder: ParagraphBuilder): OpenSentence | undefined {
    const last = builder.blocks.at(-1);
    return last?.kind === 'sentence' ? last : undefined;
}

/** Adds an item at a depth from 0; false where the level above is missing. */
export function addItem(sentence: OpenSentence, depth: number, id: string | undefined, spans: Inline): boolean {
    let list = sentence.items;
    for (let level = 0; level < depth; level += 1) {
        const parent = list.at(-1);
        if (parent === undefined) {
            return false;
        }
        list = parent.items;
    }
    list.push({ id: id ?? '', spans, items: [] });
    return true;
}

/** The finished paragraph. Sentences and items without an id of their own get one from their place. */
export function closeParagraph(builder: ParagraphBuilder, underNumber: boolean): Paragraph {
    let position = 0;
    const blocks = builder.blocks.map((block): Block => {
        if (block.kind !== 'sentence') {
            return block;
        }
        position += 1;
        const id = block.id ?? `${builder.id}.satz-${position}`;
        return { ...block, id, position, items: closeItems(block.items, id, 0, underNumber) };
    });
    return { kind: 'paragraph', id: builder.id, basis: builder.basis, blocks, repealed: false };
}

function closeItems(items: readonly OpenItem[], parent: string, depth: number, underNumber: boolean): readonly Item[] {
    const style = itemStyle(depth, underNumber);
    return items.map((item, index) => {
        const position = index + 1;
        const label = itemLabel(style, position);
        const id = item.id === '' ? `${parent}.${label.replace(/[.)]/, '')}` : item.id;
        return { kind: 'item', id, style, position, label, spans: item.spans, items: closeItems(item.items, id, depth + 1, underNumber) };
    });
}
