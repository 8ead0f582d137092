import { type AstNode, type CstNode, GrammarUtils } from 'langium';
import type { Fix } from '../rule.ts';

/** Writes another text for the value of a property. */
export function replaceProperty(
    { node, property, index }: { readonly node: AstNode; readonly property: string; readonly index?: number },
    text: string,
    title = `In „${text}“ ändern`,
): readonly Fix[] {
    return replaceCst(GrammarUtils.findNodeForProperty(node.$cstNode, property, index), text, title);
}

/** Writes another text for a whole node. */
export function replaceNode(node: AstNode | undefined, text: string, title = `In „${text}“ ändern`): readonly Fix[] {
    return replaceCst(node?.$cstNode, text, title);
}

function replaceCst(cst: CstNode | undefined, text: string, title: string): readonly Fix[] {
    return cst === undefined ? [] : [{ title, edits: [{ start: cst.offset, end: cst.end, text }] }];
}
