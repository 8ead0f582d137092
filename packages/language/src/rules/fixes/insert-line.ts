import { type AstNode, AstUtils, GrammarUtils } from 'langium';
import type { Fix } from '../rule.ts';

const INDENT = '    ';

/** Writes lines at the top of a block, indented as the block asks for. Without an opening brace (damaged text) there is no fix. */
export function insertLines(block: AstNode, lines: readonly string[], title: string): readonly Fix[] {
    const brace = GrammarUtils.findNodeForKeyword(block.$cstNode, '{');
    if (brace === undefined) {
        return [];
    }
    const indent = `${indentationOf(block)}${INDENT}`;
    return [{ title, edits: [{ start: brace.end, end: brace.end, text: lines.map((line) => `\n${indent}${line}`).join('') }] }];
}

/** Writes a line directly below another one, with the same indentation. */
export function insertBelow(line: AstNode, text: string, title: string): readonly Fix[] {
    const end = line.$cstNode?.end;
    return end === undefined ? [] : [{ title, edits: [{ start: end, end, text: `\n${indentationOf(line)}${text}` }] }];
}

/** The spaces before the first word of the line on which a node begins. */
function indentationOf(node: AstNode): string {
    const text = AstUtils.getDocument(node).textDocument.getText();
    const offset = node.$cstNode?.offset ?? 0;
    const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
    return /^[ \t]*/.exec(text.slice(lineStart, offset))?.[0] ?? '';
}
