import { LeaderType, type NumberingDefinition, type Paragraph, type Table, TabStopType } from 'docx';
import type { Annex, AnnexPart, Block, FormLine, Item, Paragraph as ParagraphNode, Preamble, Section } from '../../document/nodes.ts';
import { bookmarked, type Content, inline, TAB } from './content.ts';
import { INDENT, TEXT_WIDTH } from './geometry.ts';
import { ANNEXES, insertedAnnex, insertedParagraph, insertedPart, insertedSection, LISTS, type ListKind, SECTIONS } from './numbering.ts';
import { type ParagraphOptions, paragraph } from './paragraph.ts';
import { type DocxState, nextInstance } from './state.ts';
import { textTable } from './table.ts';

const REPEALED = '(aufgehoben)';

/** Where the paragraphs of a unit stand: their indent, their style and their enumerations. */
interface Place {
    readonly indent: number;
    readonly style: string;
    readonly list: ListKind;
    /** Numbers the Absätze. */
    readonly numbers?: NumberingDefinition;
    /** Keeps everything together with what follows: the end of the text with the signatures. */
    readonly keepNext: boolean;
}

const MARGIN: Place = { indent: 0, style: 'Text', list: 'margin', keepNext: false };

type Blocks = (Paragraph | Table)[];

export function preambleBlocks(state: DocxState, { id, heading, paragraphs }: Preamble): Blocks {
    return [
        paragraph(bookmarked(state, id, inline(state, heading)), { style: 'Heading1' }),
        ...paragraphs.flatMap((entry) => absatzBlocks(state, entry, MARGIN)),
    ];
}

/** A § with its Absätze. `last` is the one before the signatures: its end stays with them. */
export function sectionBlocks(state: DocxState, section: Section, last: boolean): Blocks {
    const reference = isInserted(section.number) ? insertedSection(section.number) : SECTIONS;
    const content = section.repealed ? [REPEALED] : inline(state, section.heading);
    return [
        paragraph(bookmarked(state, section.id, content), { style: 'Heading1', numbering: { reference, level: 0 } }),
        ...section.paragraphs.flatMap((entry, index) => {
            const keepNext = last && index === section.paragraphs.length - 1;
            return absatzBlocks(state, entry, { indent: INDENT, style: 'Absatz', list: 'absatz', numbers: reference, keepNext });
        }),
    ];
}

export function annexBlocks(state: DocxState, annex: Annex): Blocks {
    const reference = isInserted(annex.number) ? insertedAnnex(annex.number) : ANNEXES;
    const content = annex.repealed ? [REPEALED] : inline(state, annex.heading);
    const numbering = { reference, level: 0 };
    return [
        paragraph(bookmarked(state, annex.id, content), { style: 'Heading1', numbering, pageBreakBefore: true }),
        ...annex.parts.flatMap((part, index) => partBlocks(state, part, reference, index > 0 && isForm(part))),
    ];
}

/** A part that begins as a form to be filled in; it is handed out as a sheet of its own. */
function isForm({ paragraphs }: AnnexPart): boolean {
    return paragraphs
        .flatMap(({ blocks }) => blocks)
        .slice(0, 2)
        .some(({ kind }) => kind === 'form');
}

function partBlocks(
    state: DocxState,
    { id, number = '', heading, paragraphs }: AnnexPart,
    annex: NumberingDefinition,
    pageBreakBefore: boolean,
): Blocks {
    if (heading === undefined) {
        return paragraphs.flatMap((entry) => absatzBlocks(state, entry, MARGIN));
    }
    const numbering = { reference: isInserted(number) ? insertedPart(number) : annex, level: 1 };
    return [
        paragraph(bookmarked(state, id, inline(state, heading)), { style: 'Heading2', numbering, pageBreakBefore }),
        ...paragraphs.flatMap((entry) => absatzBlocks(state, entry, { ...MARGIN, list: 'annex' })),
    ];
}

/** Came by an amendment: „18a“. */
function isInserted(number: string): boolean {
    return /\D/.test(number);
}

/** An Absatz: sentences run on in one paragraph, enumerations, formulas, tables and form lines stand alone. */
function absatzBlocks(state: DocxState, entry: ParagraphNode, place: Place): Blocks {
    const blocks: Blocks = [];
    let running: Content = entry.repealed ? [REPEALED] : [];
    let first = true;
    const flush = (keepNext: boolean) => {
        if (running.length === 0) {
            return;
        }
        const content = first ? bookmarked(state, entry.id, running) : running;
        blocks.push(paragraph(content, { ...numberOf(entry, place, first), keepNext: keepNext || place.keepNext }));
        running = [];
        first = false;
    };
    for (const block of entry.blocks) {
        if (block.kind === 'sentence') {
            const space = running.length === 0 ? [] : [' '];
            running = [...running, ...space, ...bookmarked(state, block.id, inline(state, block.spans))];
            if (block.items.length > 0) {
                flush(true);
                blocks.push(...itemBlocks(state, block.items, nextInstance(state), 0, place));
                running = inline(state, block.closing);
            }
        } else {
            if (first && running.length === 0 && place.numbers !== undefined && entry.number !== undefined) {
                running = [''];
            }
            flush(true);
            blocks.push(...setOffBlocks(state, block, place));
        }
    }
    flush(false);
    return blocks;
}

function numberOf(entry: ParagraphNode, place: Place, first: boolean): ParagraphOptions {
    if (!first || entry.number === undefined || place.numbers === undefined) {
        return { style: place.style, indent: { left: place.indent, firstLine: 0 } };
    }
    const reference = isInserted(entry.number) ? insertedParagraph(entry.number) : place.numbers;
    return { style: place.style, numbering: { reference, level: 1 } };
}

function itemBlocks(state: DocxState, items: readonly Item[], instance: number, level: number, place: Place): Blocks {
    return items.flatMap((item, index) => {
        const content = bookmarked(state, item.id, inline(state, item.spans));
        const keepNext = place.keepNext || (index === 0 && items.length > 1);
        const numbering = { reference: LISTS[place.list], instance, level: Math.min(level, 2) };
        return [
            paragraph(content, { style: 'Aufzaehlung', numbering, keepNext }),
            ...itemBlocks(state, item.items, instance, level + 1, place),
        ];
    });
}

function setOffBlocks(state: DocxState, block: Exclude<Block, { kind: 'sentence' }>, place: Place): Blocks {
    switch (block.kind) {
        case 'formula':
            return [paragraph(inline(state, block.spans), { style: 'Formel', indent: { left: place.indent, firstLine: 0 } })];
        case 'table':
            return [textTable(state, block, place.indent, TEXT_WIDTH - place.indent), paragraph([], { style: 'Abstand' })];
        case 'form':
            return [formLine(state, block, place)];
    }
}

/** A form line: each blank is a rule up to its tab stop; the last one ends at the margin. */
function formLine(state: DocxState, { parts }: FormLine, place: Place): Paragraph {
    const blanks = parts.filter((part) => 'blank' in part).length;
    const width = TEXT_WIDTH - place.indent;
    const tabStops = Array.from({ length: blanks }, (_, index) => ({
        type: TabStopType.LEFT,
        leader: LeaderType.UNDERSCORE,
        position: place.indent + Math.floor((width * (index + 1)) / blanks),
    }));
    const content = parts.flatMap((part) => ('blank' in part ? [TAB] : [...inline(state, part.spans), ' ']));
    return paragraph(content, { style: 'Formular', tabStops, indent: { left: place.indent, firstLine: 0 } });
}
