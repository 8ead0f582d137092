import type { Table } from '../document/nodes.ts';
import { inlineText, toInline } from './inline.ts';
import { type Piece, type SourceLine, splitPieces } from './pieces.ts';

export type TableResult =
    | { readonly ok: true; readonly table: Table }
    | { readonly ok: false; readonly line: number; readonly message: string };

/** Builds a table from its lines: heading, rule (`|---|---:|`, right-aligned with a colon) and rows of the same width. */
export function parseTable(lines: readonly SourceLine[]): TableResult {
    const [head, rule, ...body] = lines;
    if (head === undefined || rule === undefined) {
        return { ok: false, line: head?.line ?? 1, message: 'Eine Tabelle braucht eine Kopfzeile und darunter die Zeile |---|---|.' };
    }
    const marks = cellsOf(rule).map((cell) => inlineText(toInline(cell)));
    if (!marks.every((mark) => /^:?-{3,}:?$/.test(mark))) {
        return { ok: false, line: rule.line, message: 'Die zweite Zeile einer Tabelle besteht aus |---| oder |---:| je Spalte.' };
    }
    const headings = cellsOf(head).map((cell) => toInline(cell));
    const rows = body.map((line) => cellsOf(line).map((cell) => toInline(cell)));
    const odd = body.find((_, index) => rows[index]?.length !== marks.length);
    if (odd !== undefined || headings.length !== marks.length) {
        const message = `Alle Zeilen einer Tabelle haben gleich viele Zellen; hier sind es ${marks.length}.`;
        return { ok: false, line: odd?.line ?? head.line, message };
    }
    const columns = headings.map((heading, index) => ({
        heading,
        align: marks[index]?.endsWith(':') ? ('right' as const) : ('left' as const),
    }));
    return { ok: true, table: { kind: 'table', columns, rows } };
}

function cellsOf(line: SourceLine): readonly (readonly Piece[])[] {
    const cells = splitPieces(line.pieces, /\|/);
    const inner = cells.slice(1);
    const last = inner.at(-1) ?? [];
    return last.every((piece) => piece.kind === 'text' && piece.text.trim() === '') ? inner.slice(0, -1) : inner;
}
