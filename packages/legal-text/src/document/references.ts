import type { TextProblem } from '../problem.ts';
import { citations, type NumberedText } from './citation.ts';
import type { Inline, Span } from './nodes.ts';
import { mapAnnex, mapPreamble, mapSection } from './walk.ts';

export interface ResolvedText extends NumberedText {
    readonly problems: readonly TextProblem[];
}

/**
 * Fills in the text of every reference. `aliases` names, for ids that a replaced wording no longer has, the clause that now
 * stands there. An id that leads nowhere is a problem `verweis-unbekannt`.
 */
export function resolveReferences(text: NumberedText, aliases: (id: string) => string | undefined): ResolvedText {
    const known = citations(text);
    const problems: TextProblem[] = [];
    const resolve = (span: Span, owner: string): Span => {
        if (span.ref === undefined) {
            return span;
        }
        const target = known.has(span.ref) ? span.ref : aliases(span.ref);
        const citation = target === undefined ? undefined : known.get(target);
        if (target === undefined || citation === undefined) {
            const message = `Der Verweis in „${owner}“ führt zu „${span.ref}“; diese Kennung gibt es im Vertrag nicht.`;
            problems.push({ code: 'verweis-unbekannt', message, path: owner });
            return { text: `[fehlt: ${span.ref}]`, open: true };
        }
        return { ...span, ref: target, text: citation };
    };
    const mapper = (owner: string) => (spans: Inline) =>
        spans.some((span) => span.ref !== undefined) ? spans.map((span) => resolve(span, owner)) : spans;
    return {
        ...(text.preamble === undefined ? {} : { preamble: mapPreamble(text.preamble, mapper(text.preamble.id)) }),
        sections: text.sections.map((section) => mapSection(section, mapper(section.id))),
        annexes: text.annexes.map((annex) => mapAnnex(annex, mapper(annex.id))),
        problems,
    };
}
