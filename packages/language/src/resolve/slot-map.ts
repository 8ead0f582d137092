import type { AstNode } from 'langium';
import type { Tail } from '../generated/ast.ts';
import type { Layer } from './layer.ts';
import { slotName } from './slot.ts';

/** One line with the text it stands in. */
export interface Line<T extends AstNode = AstNode> {
    readonly node: T;
    readonly layer: Layer;
}

/** All lines for one place of a block, from the base of the chain to the last amendment. The last one holds. */
export interface Slot {
    readonly key: string;
    readonly label: string;
    readonly lines: readonly Line[];
}

export type SlotMap = ReadonlyMap<string, Slot>;

export const NO_SLOTS: SlotMap = new Map();

/** Lays the lines of one text over what is there. Later lines with the same key follow the earlier ones. */
export function overlay(slots: SlotMap, lines: readonly AstNode[], layer: Layer): SlotMap {
    const result = new Map(slots);
    for (const node of lines) {
        const { key, label } = slotName(node);
        const before = result.get(key)?.lines ?? [];
        result.set(key, { key, label, lines: [...before, { node, layer }] });
    }
    return result;
}

/** The line that holds, as the given type. */
export function current<T extends AstNode>(slots: SlotMap, guard: (node: unknown) => node is T, detail?: string): Line<T> | undefined {
    for (const slot of slots.values()) {
        const last = slot.lines.at(-1);
        if (last !== undefined && guard(last.node) && (detail === undefined || slot.key.endsWith(` ${detail}`))) {
            return last as Line<T>;
        }
    }
    return undefined;
}

/** All lines of a type that hold, in the order of the text. */
export function currentAll<T extends AstNode>(slots: SlotMap, guard: (node: unknown) => node is T): Line<T>[] {
    return [...slots.values()].flatMap((slot) => {
        const last = slot.lines.at(-1);
        return last !== undefined && guard(last.node) ? [last as Line<T>] : [];
    });
}

/** What ends a line: a lock, a range, an opening or a departure. */
export function tailOf(node: AstNode): Tail | undefined {
    return (node as { tail?: Tail }).tail;
}
