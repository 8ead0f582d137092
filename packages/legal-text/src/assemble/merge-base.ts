import type { Annex, AnnexPart, Paragraph, Section } from '../document/nodes.ts';

interface Identified {
    readonly id: string;
}

/**
 * Units of a state together with those of the contract as concluded that are gone: they keep their place, made void by `repeal`.
 * New units stay where they are.
 */
export function mergeWithBase<T extends Identified>(current: readonly T[], base: readonly T[], repeal: (unit: T) => T): readonly T[] {
    const present = new Set(current.map(({ id }) => id));
    const merged = [...current];
    base.forEach((unit, index) => {
        if (present.has(unit.id)) {
            return;
        }
        const before = base.slice(0, index).findLast(({ id }) => merged.some((candidate) => candidate.id === id));
        const place = before === undefined ? 0 : merged.findIndex(({ id }) => id === before.id) + 1;
        merged.splice(place, 0, repeal(unit));
    });
    return merged;
}

export function repealSection(section: Section): Section {
    return { ...section, heading: [], paragraphs: [], repealed: true };
}

function repealAnnex(annex: Annex): Annex {
    return { ...annex, heading: [], parts: [], repealed: true };
}

/** §§ of a state with the places of struck-out §§ and Absätze kept. */
export function mergeSections(current: readonly Section[], base: readonly Section[]): readonly Section[] {
    return mergeWithBase(current, base, repealSection).map((section) => {
        const before = base.find(({ id }) => id === section.id);
        return before === undefined || section.repealed
            ? section
            : { ...section, paragraphs: mergeWithBase(section.paragraphs, before.paragraphs, repealParagraph) };
    });
}

/** Anlagen of a state with the places of struck-out Anlagen and of their headed parts kept. */
export function mergeAnnexes(current: readonly Annex[], base: readonly Annex[]): readonly Annex[] {
    return mergeWithBase(current, base, repealAnnex).map((annex) => {
        const before = base.find(({ id }) => id === annex.id);
        return before === undefined || annex.repealed ? annex : { ...annex, parts: mergeWithBase(annex.parts, before.parts, repealPart) };
    });
}

function repealPart(part: AnnexPart): AnnexPart {
    return { ...part, heading: [{ text: '(aufgehoben)' }], paragraphs: [] };
}

function repealParagraph(paragraph: Paragraph): Paragraph {
    return { ...paragraph, blocks: [], repealed: true };
}
