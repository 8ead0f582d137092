import type { NumberedText } from '../document/citation.ts';
import type { ContentsEntry } from '../document/legal-document.ts';
import { textOf } from '../document/plain-text.ts';

const REPEALED = '(aufgehoben)';

/** Table of contents: Präambel, §§, signature page. The Anlagen have a list of their own. */
export function buildContents(text: NumberedText, signatureId: string): readonly ContentsEntry[] {
    const preamble = text.preamble === undefined ? [] : [{ target: text.preamble.id, label: '', title: textOf(text.preamble.heading) }];
    const sections = text.sections.map((section) => ({
        target: section.id,
        label: `§\u00a0${section.number}`,
        title: section.repealed ? REPEALED : textOf(section.heading),
    }));
    return [...preamble, ...sections, { target: signatureId, label: '', title: 'Unterschriften' }];
}

/** Anlagenverzeichnis: the Anlagen that the contract has. */
export function buildAnnexIndex(text: NumberedText): readonly ContentsEntry[] {
    return text.annexes.map((annex) => ({
        target: annex.id,
        label: `Anlage\u00a0${annex.number}`,
        title: annex.repealed ? REPEALED : textOf(annex.heading),
    }));
}
