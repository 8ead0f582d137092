import { type AstNode, AstUtils, GrammarUtils } from 'langium';
import type { Fix } from '../rule.ts';

/** Writes another text for one property of a node, or for one element of a list. No fix where it has no text (error recovery). */
export function replaceProperty(node: AstNode, property: string, text: string, title: string, index?: number): Fix[] {
    const cst = GrammarUtils.findNodeForProperty(node.$cstNode, property, index);
    return cst === undefined ? [] : [{ title, edits: [{ start: cst.offset, end: cst.end, text }] }];
}

/** Writes another text for a whole node. */
export function replaceNode(node: AstNode | undefined, text: string, title: string): Fix[] {
    const cst = node?.$cstNode;
    return cst === undefined ? [] : [{ title, edits: [{ start: cst.offset, end: cst.end, text }] }];
}

/** Adds text behind a node or behind the last element of one of its properties. */
export function appendTo(node: AstNode, text: string, title: string, property?: string): Fix[] {
    const cst = property === undefined ? node.$cstNode : GrammarUtils.findNodesForProperty(node.$cstNode, property).at(-1);
    return cst === undefined ? [] : [{ title, edits: [{ start: cst.end, end: cst.end, text }] }];
}

/** Adds text behind a keyword of a node. */
export function insertAfterKeyword(node: AstNode, keyword: string, text: string, title: string): Fix[] {
    const cst = GrammarUtils.findNodeForKeyword(node.$cstNode, keyword);
    return cst === undefined ? [] : [{ title, edits: [{ start: cst.end, end: cst.end, text }] }];
}

/** Takes a node out, together with its line where nothing else stands on it. */
export function removeNode(node: AstNode, title: string): Fix[] {
    const cst = node.$cstNode;
    if (cst === undefined) {
        return [];
    }
    const text = AstUtils.getDocument(node).textDocument.getText();
    const lineStart = text.lastIndexOf('\n', cst.offset - 1) + 1;
    const newline = text.indexOf('\n', cst.end);
    const lineEnd = newline < 0 ? text.length : newline + 1;
    const alone = text.slice(lineStart, cst.offset).trim() === '' && text.slice(cst.end, lineEnd).trim() === '';
    return [{ title, edits: [{ ...(alone ? { start: lineStart, end: lineEnd } : { start: cst.offset, end: cst.end }), text: '' }] }];
}

/** Takes the mark or departure off the end of a line, with the space before it. */
export function removeTail(line: AstNode, tail: AstNode, title: string): Fix[] {
    const cst = tail.$cstNode;
    if (cst === undefined) {
        return [];
    }
    const text = AstUtils.getDocument(line).textDocument.getText();
    const start = text.slice(0, cst.offset).trimEnd().length;
    return [{ title, edits: [{ start, end: cst.end, text: '' }] }];
}
