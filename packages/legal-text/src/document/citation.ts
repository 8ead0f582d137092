import { NBSP } from '@riv/model/value/typography';
import { itemCitation } from './item-label.ts';
import type { LegalDocument } from './legal-document.ts';
import type { Annex, Item, Paragraph, Section } from './nodes.ts';
import { sentencesOf } from './walk.ts';

/** The numbered part of a document. */
export type NumberedText = Pick<LegalDocument, 'preamble' | 'sections' | 'annexes'>;

/**
 * Citations of all nodes by id: `§ 14`, `§ 14 Abs. 2 Satz 1 Nr. 3 Buchst. a`, `Anlage 4 Nr. 2`, `Präambel Abs. 1`. The Satz is left out
 * where the Absatz has only one, the Absatz where the § has only one. A clause is cited by the Absätze that hold it.
 */
export function citations(text: NumberedText): ReadonlyMap<string, string> {
    const found = new Map<string, string>();
    if (text.preamble !== undefined) {
        found.set(text.preamble.id, 'Präambel');
        citeParagraphs(found, text.preamble.paragraphs, 'Präambel', countedParagraphs(text.preamble.paragraphs));
    }
    for (const section of text.sections) {
        citeSection(found, section);
    }
    for (const annex of text.annexes) {
        citeAnnex(found, annex);
    }
    return found;
}

function citeSection(found: Map<string, string>, section: Section): void {
    const citation = `§${NBSP}${section.number}`;
    found.set(section.id, citation);
    const numbers = section.paragraphs.map((paragraph) => paragraph.number);
    citeParagraphs(found, section.paragraphs, citation, numbers);
}

function citeAnnex(found: Map<string, string>, annex: Annex): void {
    const citation = `Anlage${NBSP}${annex.number}`;
    found.set(annex.id, citation);
    for (const part of annex.parts) {
        const partCitation = part.number === undefined ? citation : `${citation} Nr.${NBSP}${part.number}`;
        if (part.id !== annex.id) {
            found.set(part.id, partCitation);
        }
        citeParagraphs(found, part.paragraphs, partCitation, countedParagraphs(part.paragraphs));
    }
}

/** Numbers of paragraphs that are counted but not numbered in print. */
function countedParagraphs(paragraphs: readonly Paragraph[]): readonly (string | undefined)[] {
    return paragraphs.map((_, index) => (paragraphs.length > 1 ? String(index + 1) : undefined));
}

function citeParagraphs(
    found: Map<string, string>,
    paragraphs: readonly Paragraph[],
    parent: string,
    numbers: readonly (string | undefined)[],
): void {
    paragraphs.forEach((paragraph, index) => {
        const number = numbers[index];
        citeParagraph(found, paragraph, number === undefined ? parent : `${parent} Abs.${NBSP}${number}`);
    });
    for (const clause of new Set(paragraphs.flatMap((paragraph) => paragraph.clause ?? []))) {
        found.set(clause, citeClause(paragraphs, numbers, clause, parent));
    }
}

function citeClause(paragraphs: readonly Paragraph[], numbers: readonly (string | undefined)[], clause: string, parent: string): string {
    const own = paragraphs.flatMap((paragraph, index) => (paragraph.clause === clause ? [numbers[index]] : []));
    const [first] = own;
    const last = own.at(-1);
    if (own.length === paragraphs.length || first === undefined || last === undefined) {
        return parent;
    }
    const conjunction = own.length === 2 ? 'und' : 'bis';
    return own.length === 1 ? `${parent} Abs.${NBSP}${first}` : `${parent} Abs.${NBSP}${first} ${conjunction}${NBSP}${last}`;
}

function citeParagraph(found: Map<string, string>, paragraph: Paragraph, citation: string): void {
    found.set(paragraph.id, citation);
    const sentences = sentencesOf(paragraph);
    for (const sentence of sentences) {
        const sentenceCitation = sentences.length > 1 ? `${citation} Satz${NBSP}${sentence.position}` : citation;
        found.set(sentence.id, sentenceCitation);
        citeItems(found, sentence.items, sentenceCitation);
    }
}

function citeItems(found: Map<string, string>, items: readonly Item[], parent: string): void {
    for (const item of items) {
        const citation = `${parent} ${itemCitation(item.style, item.position)}`;
        found.set(item.id, citation);
        citeItems(found, item.items, citation);
    }
}
