import type { AstNode } from 'langium';
import type { RivAstType, Tail } from '../generated/ast.ts';
import type { Layer } from './layer.ts';
import { slotKey, slotLabel } from './slot.ts';

/** One line with the text it stands in. */
export interface Line<T extends AstNode = AstNode> {
    readonly node: T;
    readonly layer: Layer;
}

/** All lines for one place of a block, from the base of the chain to the last amendment. The last one holds. */
export interface Slot {
    readonly key: string;
    readonly lines: readonly Line[];
}

export type SlotMap = ReadonlyMap<string, Slot>;

export const NO_SLOTS: SlotMap = new Map();

/** Lays the lines of one text over what is there. Later lines with the same key follow the earlier ones. */
export function overlay(slots: SlotMap, lines: readonly AstNode[], layer: Layer): SlotMap {
    const result = slots.size === 0 ? new Map<string, Slot>() : new Map(slots);
    for (const node of lines) {
        const key = slotKey(node);
        const before = result.get(key);
        const line = { node, layer };
        result.set(key, { key, lines: before === undefined ? [line] : [...before.lines, line] });
    }
    return result;
}

/** The line that holds, as the given type. */
export function current<T extends keyof RivAstType>(slots: SlotMap, type: T, detail?: string): Line<RivAstType[T] & AstNode> | undefined {
    const slot = slots.get(detail === undefined ? type : `${type} ${detail}`) ?? (detail === undefined ? firstOf(slots, type) : undefined);
    return slot?.lines.at(-1) as Line<RivAstType[T] & AstNode> | undefined;
}

/** All lines of a type that hold, in the order of the text. */
export function currentAll<T extends keyof RivAstType>(slots: SlotMap, type: T): Line<RivAstType[T] & AstNode>[] {
    const found: Line[] = [];
    for (const slot of slots.values()) {
        const last = slot.lines.at(-1);
        if (last?.node.$type === type) {
            found.push(last);
        }
    }
    return found as Line<RivAstType[T] & AstNode>[];
}

/** Lines of some types have a name or another detail in their key. */
function firstOf(slots: SlotMap, type: string): Slot | undefined {
    for (const slot of slots.values()) {
        if (slot.key.startsWith(type) && slot.key.charAt(type.length) === ' ') {
            return slot;
        }
    }
    return undefined;
}

/** What a lawyer calls the place, for example „Kündigungsfrist“. */
export function labelOf({ key, lines }: Slot): string {
    const last = lines.at(-1);
    return last === undefined ? key : slotLabel(last.node);
}

/** What ends a line: a lock, a range, an opening or a departure. */
export function tailOf(node: AstNode): Tail | undefined {
    return (node as { tail?: Tail }).tail;
}
