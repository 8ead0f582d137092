import type { Annex, AnnexPart, Block, FormLine, Item, Paragraph, Preamble, Section } from '../../document/nodes.ts';
import { INDENT, TEXT_WIDTH } from './geometry.ts';
import { ANNEXES, insertedAnnex, insertedParagraph, insertedPart, insertedSection, type ListKind, newList, SECTIONS } from './numbering.ts';
import { type ParagraphOptions, paragraph } from './paragraph.ts';
import { inlineRuns, TAB, textRun } from './run.ts';
import { bookmarked, type DocxState } from './state.ts';
import { tableXml } from './table.ts';

const REPEALED = '(aufgehoben)';

/** Where the paragraphs of a unit stand: their indent, their style and their enumerations. */
interface Place {
    readonly indent: number;
    readonly style: string;
    readonly list: ListKind;
    /** Instance that numbers the Absätze. */
    readonly instance?: number;
    /** Keeps everything together with what follows: the end of the text with the signatures. */
    readonly keepNext: boolean;
}

const MARGIN: Place = { indent: 0, style: 'Text', list: 'margin', keepNext: false };

export function preambleXml(state: DocxState, preamble: Preamble): string {
    const heading = paragraph(bookmarked(state, preamble.id, inlineRuns(state, preamble.heading)), {
        style: 'Heading1',
        numbering: { instance: 0, level: 0 },
        indent: 0,
    });
    return heading + preamble.paragraphs.map((entry) => absatzXml(state, entry, MARGIN)).join('');
}

/** A § with its Absätze. `last` is the one before the signatures: its end stays with them. */
export function sectionXml(state: DocxState, section: Section, last: boolean): string {
    const inserted = /\D/.test(section.number);
    const instance = inserted ? insertedSection(state.numbering, section.number) : SECTIONS;
    const content = section.repealed ? textRun(REPEALED) : inlineRuns(state, section.heading);
    const heading = paragraph(bookmarked(state, section.id, content), { style: 'Heading1', numbering: { instance, level: 0 } });
    const paragraphs = section.paragraphs.map((entry, index) => {
        const keepNext = last && index === section.paragraphs.length - 1;
        return absatzXml(state, entry, { indent: INDENT, style: 'Absatz', list: 'absatz', instance, keepNext });
    });
    return heading + paragraphs.join('');
}

export function annexXml(state: DocxState, annex: Annex): string {
    const inserted = /\D/.test(annex.number);
    const instance = inserted ? insertedAnnex(state.numbering, annex.number) : ANNEXES;
    const content = annex.repealed ? textRun(REPEALED) : inlineRuns(state, annex.heading);
    const heading = paragraph(bookmarked(state, annex.id, content), {
        style: 'Heading1',
        numbering: { instance, level: 0 },
        pageBreakBefore: true,
    });
    const parts = annex.parts.map((part) => {
        const numbered = part.heading !== undefined;
        const title = numbered
            ? paragraph(bookmarked(state, part.id, inlineRuns(state, part.heading)), {
                  style: 'Heading2',
                  numbering: { instance: partInstance(state, part, instance), level: 1 },
              })
            : '';
        return title + part.paragraphs.map((entry) => absatzXml(state, entry, numbered ? { ...MARGIN, list: 'annex' } : MARGIN)).join('');
    });
    return heading + parts.join('');
}

function partInstance(state: DocxState, { number = '' }: AnnexPart, instance: number): number {
    return /\D/.test(number) ? insertedPart(state.numbering, number) : instance;
}

/** An Absatz: sentences run on in one paragraph, enumerations, formulas, tables and form lines stand alone. */
function absatzXml(state: DocxState, entry: Paragraph, place: Place): string {
    const parts: string[] = [];
    let running = entry.repealed ? textRun(REPEALED) : '';
    let first = true;
    const flush = (keepNext: boolean) => {
        if (running === '') {
            return;
        }
        const content = first ? bookmarked(state, entry.id, running) : running;
        parts.push(paragraph(content, { ...numberOf(state, entry, place, first), keepNext: keepNext || place.keepNext }));
        running = '';
        first = false;
    };
    for (const block of entry.blocks) {
        if (block.kind === 'sentence') {
            const content = bookmarked(state, block.id, inlineRuns(state, block.spans));
            running += (running === '' ? '' : textRun(' ')) + content;
            if (block.items.length > 0) {
                flush(true);
                parts.push(listXml(state, block.items, place));
                running = block.closing.length === 0 ? '' : inlineRuns(state, block.closing);
            }
        } else {
            if (first && running === '' && place.instance !== undefined && entry.number !== undefined) {
                running = textRun('');
            }
            flush(true);
            parts.push(setOffXml(state, block, place));
            if (block.kind === 'table') {
                parts.push(paragraph('', { style: 'Abstand' }));
            }
        }
    }
    flush(false);
    return parts.join('');
}

function numberOf(state: DocxState, entry: Paragraph, place: Place, first: boolean): ParagraphOptions {
    if (!first || entry.number === undefined || place.instance === undefined) {
        return { style: place.style, indent: place.indent };
    }
    const instance = /\D/.test(entry.number) ? insertedParagraph(state.numbering, entry.number) : place.instance;
    return { style: place.style, numbering: { instance, level: 1 } };
}

function listXml(state: DocxState, items: readonly Item[], place: Place): string {
    const instance = newList(state.numbering, place.list);
    return itemsXml(state, items, instance, 0, place);
}

function itemsXml(state: DocxState, items: readonly Item[], instance: number, level: number, place: Place): string {
    return items
        .map((item, index) => {
            const content = bookmarked(state, item.id, inlineRuns(state, item.spans));
            const keepNext = place.keepNext || (index === 0 && items.length > 1);
            const own = paragraph(content, { style: 'Aufzaehlung', numbering: { instance, level: Math.min(level, 2) }, keepNext });
            return own + itemsXml(state, item.items, instance, level + 1, place);
        })
        .join('');
}

function setOffXml(state: DocxState, block: Exclude<Block, { kind: 'sentence' }>, place: Place): string {
    switch (block.kind) {
        case 'formula':
            return paragraph(inlineRuns(state, block.spans), { style: 'Formel', indent: place.indent });
        case 'table':
            return tableXml(state, block, place.indent, TEXT_WIDTH - place.indent);
        case 'form':
            return formXml(state, block, place);
    }
}

/** A form line: each blank is a rule up to its tab stop; the last one ends at the margin. */
function formXml(state: DocxState, { parts }: FormLine, place: Place): string {
    const blanks = parts.filter((part) => 'blank' in part).length;
    const width = TEXT_WIDTH - place.indent;
    const rules = Array.from({ length: blanks }, (_, index) => place.indent + Math.floor((width * (index + 1)) / blanks));
    const content = parts.map((part) => ('blank' in part ? TAB : `${inlineRuns(state, part.spans)}${textRun(' ')}`)).join('');
    return paragraph(content, { style: 'Formular', rules, indent: place.indent });
}
