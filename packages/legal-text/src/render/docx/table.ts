import type { Inline, Table } from '../../document/nodes.ts';
import { textOf } from '../../document/plain-text.ts';
import { paragraph } from './paragraph.ts';
import { inlineRuns } from './run.ts';
import type { DocxState } from './state.ts';

const CHARACTER = 104;
const PADDING = 230;
/** Letters after which a long word can be parted. */
const HYPHENATED = 13;

/** A table with a heading row that repeats on every page; rows are not torn apart. */
export function tableXml(state: DocxState, { columns, rows }: Table, indent: number, width: number): string {
    const widths = columnWidths([columns.map((column) => column.heading), ...rows], width);
    const cells = (row: readonly Inline[], head: boolean) =>
        row
            .map((cell, index) => {
                const align = columns[index]?.align === 'right' ? { align: 'right' as const } : {};
                const content = paragraph(inlineRuns(state, cell, { bold: head }), { style: 'Tabelle', keepNext: head, ...align });
                const shade = head ? '<w:shd w:val="clear" w:color="auto" w:fill="EDEDED"/>' : '';
                return `<w:tc><w:tcPr><w:tcW w:w="${widths[index] ?? 0}" w:type="dxa"/>${shade}</w:tcPr>${content}</w:tc>`;
            })
            .join('');
    const headRow = `<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${cells(
        columns.map((column) => column.heading),
        true,
    )}</w:tr>`;
    const body = rows.map((row) => `<w:tr><w:trPr><w:cantSplit/></w:trPr>${cells(row, false)}</w:tr>`).join('');
    const properties = `<w:tblPr><w:tblStyle w:val="Tabellenraster"/><w:tblW w:w="${width}" w:type="dxa"/><w:tblInd w:w="${indent}" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0020" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/></w:tblPr>`;
    const grid = `<w:tblGrid>${widths.map((column) => `<w:gridCol w:w="${column}"/>`).join('')}</w:tblGrid>`;
    return `<w:tbl>${properties}${grid}${headRow}${body}</w:tbl>`;
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
        const longestWord = Math.max(1, ...texts.flatMap((text) => text.split(/[ –-]/).map(unbrokenLength)));
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
