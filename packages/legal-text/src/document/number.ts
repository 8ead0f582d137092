import type { Annex, AnnexPart, Paragraph, Section } from './nodes.ts';

/**
 * Numbers in print order. What came by an amendment takes the number before it with a letter (`18a`), so that everything
 * behind keeps its number; the first version of a contract has no letters.
 */
export function assignNumbers(inserted: readonly boolean[]): readonly string[] {
    let number = 0;
    let letters = 0;
    return inserted.map((later) => {
        if (later && number > 0) {
            letters += 1;
            return `${number}${suffix(letters)}`;
        }
        number += 1;
        letters = 0;
        return String(number);
    });
}

/** Numbers the §§; `inserted` holds the ids of those that came by an amendment. */
export function numberSections(sections: readonly Section[], inserted: ReadonlySet<string>): readonly Section[] {
    const numbers = assignNumbers(sections.map((section) => inserted.has(section.id)));
    return sections.map((section, index) => ({
        ...section,
        number: numbers[index] ?? '',
        paragraphs: numberParagraphs(section.paragraphs, inserted),
    }));
}

/** Numbers the Absätze of a §. A § with one Absatz has no number before it. */
export function numberParagraphs(paragraphs: readonly Paragraph[], inserted: ReadonlySet<string>): readonly Paragraph[] {
    if (paragraphs.length < 2) {
        return paragraphs;
    }
    const numbers = assignNumbers(paragraphs.map((paragraph) => inserted.has(paragraph.id)));
    return paragraphs.map((paragraph, index) => ({ ...paragraph, number: numbers[index] ?? '' }));
}

/** Numbers the Anlagen and, within each, its headed parts and their paragraphs. */
export function numberAnnexes(annexes: readonly Annex[], inserted: ReadonlySet<string>): readonly Annex[] {
    const numbers = assignNumbers(annexes.map((annex) => inserted.has(annex.id)));
    return annexes.map((annex, index) => {
        return { ...annex, number: numbers[index] ?? '', parts: numberParts(annex.parts, inserted) };
    });
}

/** Numbers the headed parts of an Anlage; the text before the first heading has no number. */
function numberParts(parts: readonly AnnexPart[], inserted: ReadonlySet<string>): readonly AnnexPart[] {
    const headed = parts.filter((part) => part.heading !== undefined);
    const numbers = assignNumbers(headed.map((part) => inserted.has(part.id)));
    return parts.map((part) => (part.heading === undefined ? part : { ...part, number: numbers[headed.indexOf(part)] ?? '' }));
}

function suffix(position: number): string {
    const rest = (position - 1) % 26;
    return `${position > 26 ? suffix(Math.floor((position - 1) / 26)) : ''}${String.fromCharCode(97 + rest)}`;
}
