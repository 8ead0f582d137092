import type { LegalDocument } from '../document/legal-document.ts';
import { plainText, type TextNode } from '../document/plain-text.ts';
import { paragraphsOf } from '../document/walk.ts';

/** Words of everything that a clause id names (a §, an Absatz, a clause, an Anlage or part of one), with plain blanks; undefined for unknown ids. */
export function textById(document: LegalDocument, id: string): string | undefined {
    const parts = document.annexes.flatMap((annex) => annex.parts);
    const units: readonly TextNode[] = [
        ...(document.preamble === undefined ? [] : [document.preamble]),
        ...document.sections,
        ...document.annexes,
        ...parts,
    ];
    const paragraphs = paragraphsOf(document);
    const clause = paragraphs.filter((paragraph) => paragraph.clause === id);
    const found = clause.length > 0 ? clause : [...units, ...paragraphs].filter((node) => 'id' in node && node.id === id);
    return found.length === 0 ? undefined : found.map(plainText).join('\n').replaceAll('\u00a0', ' ');
}
