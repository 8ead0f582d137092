import {
    AlignmentType,
    type ITableOptions,
    type Paragraph,
    ShadingType,
    Table,
    TableCell,
    TableLayoutType,
    TableRow,
    WidthType,
} from 'docx';
import type { Inline, Table as TableNode } from '../../document/nodes.ts';
import { textOf } from '../../document/plain-text.ts';
import { inline } from './content.ts';
import { paragraph } from './paragraph.ts';
import type { DocxState } from './state.ts';

const CHARACTER = 104;
const PADDING = 230;
/** Headings are set bold. */
const BOLD = 1.12;
/** Letters after which a long word can be parted. */
const HYPHENATED = 13;
/** A table of at most this many rows stays on one page. */
const KEPT_TOGETHER = 9;

type GridOptions = Pick<ITableOptions, 'style' | 'tableLook'> & {
    readonly columnWidths: readonly number[];
    readonly indent?: number;
    /** The first row is a heading: shaded, and repeated on every page. */
    readonly headed?: boolean;
};

/** A table of fixed widths; no row is torn apart. */
export function grid(rows: readonly (readonly Paragraph[])[][], { columnWidths, indent, headed = false, ...options }: GridOptions): Table {
    return new Table({
        ...options,
        columnWidths,
        width: { size: columnWidths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
        layout: TableLayoutType.FIXED,
        ...(indent === undefined ? {} : { indent: { size: indent, type: WidthType.DXA } }),
        rows: rows.map((cells, index) => {
            const head = headed && index === 0;
            const shading = head ? { shading: { type: ShadingType.CLEAR, color: 'auto', fill: 'EDEDED' } } : {};
            return new TableRow({
                cantSplit: true,
                ...(head ? { tableHeader: true } : {}),
                children: cells.map((children) => new TableCell({ ...shading, children })),
            });
        }),
    });
}

/** A table with a heading row that repeats on every page; rows are not torn apart. */
export function textTable(state: DocxState, { columns, rows }: TableNode, indent: number, width: number): Table {
    const headings = columns.map((column) => column.heading);
    const together = rows.length < KEPT_TOGETHER;
    const cells = (row: readonly Inline[], head: boolean, keepNext: boolean) =>
        row.map((cell, index) => {
            const alignment = columns[index]?.align === 'right' ? { alignment: AlignmentType.RIGHT } : {};
            return [paragraph(inline(state, cell, head), { style: 'Tabelle', keepNext, ...alignment })];
        });
    return grid([cells(headings, true, true), ...rows.map((row, index) => cells(row, false, together && index < rows.length - 1))], {
        style: 'Tabellenraster',
        tableLook: { firstRow: true, lastRow: false, firstColumn: false, lastColumn: false, noHBand: true, noVBand: true },
        columnWidths: columnWidths([headings, ...rows], width),
        indent,
        headed: true,
    });
}

function headingLength(word: string): number {
    return unbrokenLength(word) * BOLD;
}

/** Words of letters are hyphenated where the column is narrow; amounts and abbreviations are not. */
function unbrokenLength(word: string): number {
    return /^\p{L}+[.,;:]?$/u.test(word) ? Math.min(word.length, HYPHENATED) : word.length;
}

/** Widths in proportion to what the columns hold; no column gets narrower than its longest word where the page allows it. */
export function columnWidths(rows: readonly (readonly Inline[])[], width: number): readonly number[] {
    const count = rows[0]?.length ?? 0;
    const columns = Array.from({ length: count }, (_, index) => {
        const texts = rows.map((row) => textOf(row[index] ?? []));
        const longestWord = Math.max(
            1,
            ...texts.flatMap((text, row) => text.split(/[ –-]/).map((word) => (row === 0 ? headingLength(word) : unbrokenLength(word)))),
        );
        const longestText = Math.max(1, ...texts.map((text) => text.length));
        return { least: longestWord * CHARACTER + PADDING, wanted: Math.min(longestText, 70) * CHARACTER + PADDING };
    });
    const least = columns.reduce((sum, column) => sum + column.least, 0);
    const wanted = columns.reduce((sum, column) => sum + column.wanted, 0);
    const raw =
        least >= width
            ? columns.map((column) => (column.least / least) * width)
            : wanted <= width
              ? columns.map((column) => (column.wanted / wanted) * width)
              : columns.map((column) => column.least + ((column.wanted - column.least) / Math.max(wanted - least, 1)) * (width - least));
    const rounded = raw.map(Math.floor);
    const rest = width - rounded.reduce((sum, column) => sum + column, 0);
    return rounded.map((column, index) => (index === rounded.length - 1 ? column + rest : column));
}
