import type { TextProblem } from '../problem.ts';
import type { NumberedText } from './citation.ts';
import type { Item } from './nodes.ts';
import { paragraphsOf, sentencesOf } from './walk.ts';

/** Problems for ids that name two places; a reference to them would be ambiguous. */
export function duplicateIds(text: NumberedText): readonly TextProblem[] {
    const seen = new Set<string>();
    return idsOf(text).flatMap((id) => {
        if (!seen.has(id)) {
            seen.add(id);
            return [];
        }
        return [{ code: 'kennung-doppelt', message: `Die Kennung „${id}“ steht an zwei Stellen des Vertrages.`, path: id }];
    });
}

function idsOf(text: NumberedText): readonly string[] {
    const parts = text.annexes.flatMap((annex) => annex.parts.filter((part) => part.id !== annex.id).map((part) => part.id));
    return [
        ...(text.preamble === undefined ? [] : [text.preamble.id]),
        ...text.sections.map(({ id }) => id),
        ...text.annexes.map(({ id }) => id),
        ...parts,
        ...paragraphsOf(text).flatMap((paragraph) => [
            paragraph.id,
            ...sentencesOf(paragraph).flatMap((sentence) => [sentence.id, ...itemIds(sentence.items)]),
        ]),
    ];
}

function itemIds(items: readonly Item[]): readonly string[] {
    return items.flatMap((item) => [item.id, ...itemIds(item.items)]);
}
