import { type AstNode, CstUtils, GrammarUtils, type LeafCstNode } from 'langium';
import type { Place } from '../rule.ts';

/** A text literal as it stands in the source, marks included. */
export interface TextToken {
    readonly source: string;
    /** The text between the marks. */
    readonly inner: string;
    readonly opening: string;
    /** The closing mark; empty where it is missing. */
    readonly closing: string;
    readonly start: number;
    readonly end: number;
    /** The node it belongs to, and its property. */
    readonly place: Place;
}

/** All text literals below a node in the order of the text. */
export function textTokens(root: AstNode): readonly TextToken[] {
    return root.$cstNode === undefined
        ? []
        : CstUtils.flattenCst(root.$cstNode)
              .filter((leaf) => leaf.tokenType.name === 'TEXT_LINE' || leaf.tokenType.name === 'TEXT_BLOCK')
              .map(tokenOf)
              .toArray();
}

function tokenOf(leaf: LeafCstNode): TextToken {
    const source = leaf.text;
    const opening = source.startsWith('"""') ? '"""' : source.charAt(0);
    const rest = source.slice(opening.length);
    const closing = closingOf(opening, rest);
    return {
        source,
        opening,
        closing,
        inner: rest.slice(0, rest.length - closing.length),
        start: leaf.offset,
        end: leaf.end,
        place: placeOf(leaf),
    };
}

function closingOf(opening: string, rest: string): string {
    const allowed: Readonly<Record<string, readonly string[]>> = {
        '"""': ['"""'],
        '"': ['"'],
        '„': ['“', '”', '"'],
        '“': ['“', '”'],
        '»': ['«'],
    };
    return (allowed[opening] ?? []).find((mark) => rest.endsWith(mark)) ?? '';
}

function placeOf(leaf: LeafCstNode): Place {
    const node = leaf.astNode;
    const property = GrammarUtils.findAssignment(leaf)?.feature;
    if (property === undefined) {
        return { node };
    }
    const index = GrammarUtils.findNodesForProperty(node.$cstNode, property).findIndex(({ offset }) => offset === leaf.offset);
    return index < 0 ? { node, property } : { node, property, index };
}
