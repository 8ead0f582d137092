import { type AstNode, AstUtils, GrammarUtils } from 'langium';
import type { Fix } from '../rule.ts';

const INDENT = '    ';

/**
 * Adds lines at the end of a block, indented as the block is. No fix where the block has no closing brace (damaged text).
 * The lines may hold a whole block of their own, indented by four blanks per level.
 */
export function insertLines(block: AstNode, lines: readonly string[], title: string): Fix[] {
    const close = GrammarUtils.findNodeForKeyword(block.$cstNode, '}');
    if (close === undefined) {
        return [];
    }
    const text = AstUtils.getDocument(block).textDocument.getText();
    const eol = text.includes('\r\n') ? '\r\n' : '\n';
    const lineStart = text.lastIndexOf('\n', close.offset - 1) + 1;
    const before = text.slice(lineStart, close.offset);
    const outer = /^[ \t]*/.exec(before)?.[0] ?? '';
    const added = lines.map((line) => (line === '' ? eol : `${outer}${INDENT}${line}${eol}`)).join('');
    if (before.trim() === '') {
        return [{ title, edits: [{ start: lineStart, end: lineStart, text: added }] }];
    }
    // The brace stands on the line of the block: it moves to a line of its own.
    const start = lineStart + before.trimEnd().length;
    return [{ title, edits: [{ start, end: close.offset, text: `${eol}${added}${outer}` }] }];
}

/** As `insertLines`, with an empty line before the added block. */
export function insertBlock(block: AstNode, lines: readonly string[], title: string): Fix[] {
    return insertLines(block, ['', ...lines], title);
}

/** Adds one line as the first of a block; for lines that readers look for at the top. */
export function insertFirst(block: AstNode, line: string, title: string): Fix[] {
    const open = GrammarUtils.findNodeForKeyword(block.$cstNode, '{');
    if (open === undefined) {
        return [];
    }
    const text = AstUtils.getDocument(block).textDocument.getText();
    const eol = text.includes('\r\n') ? '\r\n' : '\n';
    const lineStart = text.lastIndexOf('\n', (block.$cstNode?.offset ?? 0) - 1) + 1;
    const outer = /^[ \t]*/.exec(text.slice(lineStart))?.[0] ?? '';
    return [{ title, edits: [{ start: open.end, end: open.end, text: `${eol}${outer}${INDENT}${line}` }] }];
}
