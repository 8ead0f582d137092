import type { Signatory } from '../../document/legal-document.ts';
import type { Inline, Table } from '../../document/nodes.ts';
import { TEXT_WIDTH } from './geometry.ts';
import { newPlainList } from './numbering.ts';
import { paragraph } from './paragraph.ts';
import { BREAK, inlineRuns, TAB, textRun } from './run.ts';
import { bookmarked, type DocxState } from './state.ts';
import { tableXml } from './table.ts';

const GAP = 400;
const HALF = Math.floor((TEXT_WIDTH - GAP) / 2);
const FIELDS: readonly string[] = ['Ort, Datum', 'Unterschrift', 'Name in Druckschrift', 'Funktion'];

const UNNUMBERED = { style: 'Heading1', numbering: { instance: 0, level: 0 }, indent: 0 } as const;

/** The signatures: two parties a row, no row torn apart, the heading kept with the end of the text before and the first row behind. */
export function signatureXml(state: DocxState): string {
    const { id, groups, acceded, accededNote, consolidatedNote } = state.document.signature;
    const heading = paragraph(bookmarked(state, id, textRun('Unterschriften')), UNNUMBERED);
    const body =
        consolidatedNote === undefined
            ? groups.map(
                  (group) =>
                      paragraph(textRun(group.title), { style: 'Gruppe', keepNext: true }) + signatoriesXml(state, group.signatories),
              )
            : [paragraph(textRun(consolidatedNote), { style: 'Text' })];
    const names = acceded.map(({ name }) => paragraph(inlineRuns(state, name), { style: 'Beigetretene', keepLines: true }));
    const note = acceded.length === 0 ? [] : [paragraph(inlineRuns(state, accededNote ?? []), { style: 'Text', keepNext: true }), ...names];
    return [heading, ...body, ...note].join('');
}

function signatoriesXml(state: DocxState, signatories: readonly Signatory[]): string {
    const rows: string[] = [];
    for (let index = 0; index < signatories.length; index += 2) {
        const cells = [signatories[index], signatories[index + 1]].map((signatory) =>
            signatory === undefined ? paragraph('') : signatoryXml(state, signatory),
        );
        const cell = (width: number, content: string) => `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${content}</w:tc>`;
        const content = `${cell(HALF, cells[0] ?? '')}${cell(GAP, paragraph(''))}${cell(HALF, cells[1] ?? '')}`;
        rows.push(`<w:tr><w:trPr><w:cantSplit/></w:trPr>${content}</w:tr>`);
    }
    const properties = `<w:tblPr><w:tblW w:w="${HALF * 2 + GAP}" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr>`;
    const grid = `<w:tblGrid><w:gridCol w:w="${HALF}"/><w:gridCol w:w="${GAP}"/><w:gridCol w:w="${HALF}"/></w:tblGrid>`;
    return `<w:tbl>${properties}${grid}${rows.join('')}</w:tbl>${paragraph('', { style: 'Abstand' })}`;
}

function signatoryXml(state: DocxState, { name, capacity, representedBy, seal }: Signatory): string {
    const by = representedBy === undefined ? '' : BREAK + textRun('vertreten durch ') + inlineRuns(state, representedBy);
    const head = paragraph(inlineRuns(state, name, { bold: true }) + BREAK + textRun(capacity) + by, {
        style: 'Unterschriftskopf',
        keepNext: true,
    });
    const fields = FIELDS.map((label) =>
        paragraph(TAB + BREAK + textRun(label), { style: 'Unterschriftsfeld', rules: [HALF], keepNext: true }),
    );
    return head + fields.join('') + paragraph(textRun(seal ? '(Siegel)' : ''), { style: 'Siegel' });
}

/** Departures from the standard, as a table behind the Anlagen. */
export function deviationsXml(state: DocxState): string {
    const { deviations } = state.document;
    if (deviations.length === 0) {
        return '';
    }
    const cell = (text: string): Inline => [{ text }];
    const table: Table = {
        kind: 'table',
        columns: ['Gegenstand', 'Standard', 'Vereinbart', 'Begründung'].map((label) => ({ heading: cell(label), align: 'left' })),
        rows: deviations.map(({ subject, standard, agreed, reason }) => [subject, standard, agreed, reason].map(cell)),
    };
    const heading = paragraph(textRun('Verzeichnis der Abweichungen'), { ...UNNUMBERED, pageBreakBefore: true });
    return heading + tableXml(state, table, 0, TEXT_WIDTH) + paragraph('', { style: 'Abstand' });
}

export function openPointsXml(state: DocxState): string {
    const { openPoints, deviations } = state.document;
    if (openPoints.length === 0) {
        return '';
    }
    const instance = newPlainList(state.numbering);
    const lines = openPoints.map(({ subject, reason }) =>
        paragraph(textRun(`${subject}: `, { bold: true }) + textRun(reason), { style: 'Aufzaehlung', numbering: { instance, level: 0 } }),
    );
    return paragraph(textRun('Offene Punkte'), { ...UNNUMBERED, pageBreakBefore: deviations.length === 0 }) + lines.join('');
}
