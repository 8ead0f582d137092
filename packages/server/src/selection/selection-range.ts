import { type CstNode, CstUtils, DocumentState, type LangiumDocument } from 'langium';
import type { LangiumSharedServices } from 'langium/lsp';
import type { Connection, Position, Range, SelectionRange } from 'vscode-languageserver';
import { createServerRequest } from '../requests/request-handler.ts';

export function addSelectionRanges(connection: Connection, services: LangiumSharedServices): void {
    connection.onSelectionRanges(
        createServerRequest(services, DocumentState.Parsed, (document, { positions }) =>
            positions.map((position) => selectionRange(document, position)),
        ),
    );
}

/** From the word under the cursor outwards: its text without marks, its value, its line, its block, the whole file. */
export function selectionRange(document: LangiumDocument, position: Position): SelectionRange {
    const { textDocument } = document;
    const text = textDocument.getText();
    const whole: Range = { start: { line: 0, character: 0 }, end: textDocument.positionAt(text.length) };
    const root = document.parseResult.value.$cstNode;
    const leaf = root === undefined ? undefined : CstUtils.findLeafNodeAtOffset(root, textDocument.offsetAt(position));
    const ranges = [whole];
    for (let node: CstNode | undefined = leaf; node !== undefined && node !== root; node = node.container) {
        ranges.splice(1, 0, node.range);
    }
    const inner = leaf === undefined ? undefined : withoutMarks(leaf);
    if (leaf !== undefined && inner !== undefined) {
        ranges.push({ start: textDocument.positionAt(leaf.offset + inner.start), end: textDocument.positionAt(leaf.offset + inner.end) });
    }
    return nested(ranges, position);
}

/** The content of a text between its quotation marks. */
function withoutMarks(leaf: CstNode): { start: number; end: number } | undefined {
    const match = /^("""|["„“»])([\s\S]*?)("""|["“”«])?$/.exec(leaf.text);
    const start = match?.[1]?.length ?? 0;
    return match === null ? undefined : { start, end: start + (match[2]?.length ?? 0) };
}

/** Each range inside the one before; ranges that say the same or do not hold the cursor are left out. */
function nested(ranges: readonly Range[], position: Position): SelectionRange {
    let result: SelectionRange | undefined;
    for (const range of ranges) {
        const around = result?.range;
        const fits = around === undefined || (contains(around, range.start) && contains(around, range.end) && !same(around, range));
        if (fits && contains(range, position)) {
            result = result === undefined ? { range } : { range, parent: result };
        }
    }
    return result ?? { range: { start: position, end: position } };
}

function contains({ start, end }: Range, position: Position): boolean {
    return compare(start, position) <= 0 && compare(position, end) <= 0;
}

function same(a: Range, b: Range): boolean {
    return compare(a.start, b.start) === 0 && compare(a.end, b.end) === 0;
}

function compare(a: Position, b: Position): number {
    return a.line - b.line || a.character - b.character;
}
