import { type AstNode, AstUtils } from 'langium';
import type { Fix } from '../rule.ts';

/** Takes a line or block out of the text, with its line break where nothing else stands on its lines. */
export function deleteLine(node: AstNode, title: string): readonly Fix[] {
    const cst = node.$cstNode;
    if (cst === undefined) {
        return [];
    }
    const text = AstUtils.getDocument(node).textDocument.getText();
    const lineStart = text.lastIndexOf('\n', cst.offset - 1) + 1;
    const nextBreak = text.indexOf('\n', cst.end);
    const lineEnd = nextBreak < 0 ? text.length : nextBreak + 1;
    const alone = text.slice(lineStart, cst.offset).trim() === '' && text.slice(cst.end, lineEnd).trim() === '';
    return [{ title, edits: [{ start: alone ? lineStart : cst.offset, end: alone ? lineEnd : cst.end, text: '' }] }];
}
