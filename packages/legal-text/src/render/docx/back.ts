import { LeaderType, type Paragraph, type Table, TabStopType } from 'docx';
import type { Signatory } from '../../document/legal-document.ts';
import type { Inline } from '../../document/nodes.ts';
import { BREAK, bold, bookmarked, inline, TAB } from './content.ts';
import { TEXT_WIDTH } from './geometry.ts';
import { PLAIN_LIST } from './numbering.ts';
import { paragraph } from './paragraph.ts';
import { type DocxState, nextInstance } from './state.ts';
import { grid, textTable } from './table.ts';

const GAP = 400;
const HALF = Math.floor((TEXT_WIDTH - GAP) / 2);
const FIELDS: readonly string[] = ['Ort, Datum', 'Unterschrift', 'Name in Druckschrift', 'Funktion'];

/** The signatures: two parties a row, no row torn apart, the heading kept with the end of the text before and the first row behind. */
export function signatures(state: DocxState): (Paragraph | Table)[] {
    const { id, groups, acceded, accededNote, consolidatedNote } = state.document.signature;
    const names = acceded.map(({ name }) => paragraph(inline(state, name), { style: 'Beigetretene', keepLines: true }));
    return [
        paragraph(bookmarked(state, id, ['Unterschriften']), { style: 'Heading1' }),
        ...(consolidatedNote === undefined
            ? groups.flatMap(({ title, signatories }) => [
                  paragraph([title], { style: 'Gruppe', keepNext: true }),
                  signatureTable(state, signatories),
                  paragraph([], { style: 'Abstand' }),
              ])
            : [paragraph([consolidatedNote], { style: 'Text' })]),
        ...(names.length === 0 ? [] : [paragraph(inline(state, accededNote ?? []), { style: 'Text', keepNext: true }), ...names]),
    ];
}

function signatureTable(state: DocxState, signatories: readonly Signatory[]): Table {
    const rows = Array.from({ length: Math.ceil(signatories.length / 2) }, (_, row) => {
        const [left = [], right = []] = signatories.slice(row * 2, row * 2 + 2).map((signatory) => signatureLines(state, signatory));
        return [left, [paragraph([])], right.length === 0 ? [paragraph([])] : right];
    });
    return grid(rows, { style: 'Unterschriften', columnWidths: [HALF, GAP, HALF] });
}

function signatureLines(state: DocxState, { name, capacity, representedBy, seal }: Signatory): Paragraph[] {
    const by = representedBy === undefined ? [] : [BREAK, 'vertreten durch ', ...inline(state, representedBy)];
    const tabStops = [{ type: TabStopType.LEFT, leader: LeaderType.UNDERSCORE, position: HALF }];
    return [
        paragraph([...inline(state, name, true), BREAK, capacity, ...by], { style: 'Unterschriftskopf', keepNext: true }),
        ...FIELDS.map((label) => paragraph([TAB, BREAK, label], { style: 'Unterschriftsfeld', tabStops, keepNext: true })),
        paragraph([seal ? '(Siegel)' : ''], { style: 'Siegel' }),
    ];
}

/** Departures from the standard, as a table behind the Anlagen. */
export function deviations(state: DocxState): (Paragraph | Table)[] {
    const entries = state.document.deviations;
    if (entries.length === 0) {
        return [];
    }
    const cell = (text: string): Inline => [{ text }];
    const columns = ['Gegenstand', 'Standard', 'Vereinbart', 'Begründung'].map((label) => ({
        heading: cell(label),
        align: 'left' as const,
    }));
    const rows = entries.map(({ subject, standard, agreed, reason }) => [subject, standard, agreed, reason].map(cell));
    return [
        paragraph(['Verzeichnis der Abweichungen'], { style: 'Heading1', pageBreakBefore: true }),
        textTable(state, { kind: 'table', columns, rows }, 0, TEXT_WIDTH),
        paragraph([], { style: 'Abstand' }),
    ];
}

export function openPoints(state: DocxState): Paragraph[] {
    const entries = state.document.openPoints;
    if (entries.length === 0) {
        return [];
    }
    const numbering = { reference: PLAIN_LIST, instance: nextInstance(state), level: 0 };
    return [
        paragraph(['Offene Punkte'], { style: 'Heading1', pageBreakBefore: state.document.deviations.length === 0 }),
        ...entries.map(({ subject, reason }) => paragraph([bold(`${subject}: `), reason], { style: 'Aufzaehlung', numbering })),
    ];
}
