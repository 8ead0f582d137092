import type { LegalDocument } from './legal-document.ts';
import type { Annex, Block, Inline, Item, Paragraph, Preamble, Section, Sentence } from './nodes.ts';

export type InlineMap = (spans: Inline) => Inline;

/** The paragraph with every stretch of text replaced by what `map` makes of it. */
export function mapParagraph(paragraph: Paragraph, map: InlineMap): Paragraph {
    return { ...paragraph, blocks: paragraph.blocks.map((block) => mapBlock(block, map)) };
}

export function mapSection(section: Section, map: InlineMap): Section {
    return { ...section, heading: map(section.heading), paragraphs: section.paragraphs.map((paragraph) => mapParagraph(paragraph, map)) };
}

export function mapPreamble(preamble: Preamble, map: InlineMap): Preamble {
    return {
        ...preamble,
        heading: map(preamble.heading),
        paragraphs: preamble.paragraphs.map((paragraph) => mapParagraph(paragraph, map)),
    };
}

export function mapAnnex(annex: Annex, map: InlineMap): Annex {
    const parts = annex.parts.map((part) => ({
        ...part,
        ...(part.heading === undefined ? {} : { heading: map(part.heading) }),
        paragraphs: part.paragraphs.map((paragraph) => mapParagraph(paragraph, map)),
    }));
    return { ...annex, heading: map(annex.heading), parts };
}

/** All paragraphs of a document in print order: Präambel, §§, Anlagen. */
export function paragraphsOf(document: Pick<LegalDocument, 'preamble' | 'sections' | 'annexes'>): readonly Paragraph[] {
    return [
        ...(document.preamble?.paragraphs ?? []),
        ...document.sections.flatMap((section) => section.paragraphs),
        ...document.annexes.flatMap((annex) => annex.parts.flatMap((part) => part.paragraphs)),
    ];
}

/** Sentences of a paragraph. */
export function sentencesOf(paragraph: Paragraph): readonly Sentence[] {
    return paragraph.blocks.filter((block) => block.kind === 'sentence');
}

function mapBlock(block: Block, map: InlineMap): Block {
    switch (block.kind) {
        case 'sentence':
            return { ...block, spans: map(block.spans), items: mapItems(block.items, map), closing: map(block.closing) };
        case 'formula':
            return { ...block, spans: map(block.spans) };
        case 'table':
            return {
                ...block,
                columns: block.columns.map((column) => ({ ...column, heading: map(column.heading) })),
                rows: block.rows.map((row) => row.map(map)),
            };
        case 'form':
            return { ...block, parts: block.parts.map((part) => ('spans' in part ? { spans: map(part.spans) } : part)) };
    }
}

function mapItems(items: readonly Item[], map: InlineMap): readonly Item[] {
    return items.map((item) => ({ ...item, spans: map(item.spans), items: mapItems(item.items, map) }));
}
