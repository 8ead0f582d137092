import type { Clause, WordingPart } from '@riv/model/contract/contract';
import { toInline } from '../clause-text/inline.ts';
import { addSentence, closeParagraph, openParagraph } from '../clause-text/paragraph-builder.ts';
import { splitLines } from '../clause-text/pieces.ts';
import type { Inline, Paragraph } from '../document/nodes.ts';
import { caseAfter } from '../german/case-after.ts';
import { splitSentences } from '../german/sentences.ts';
import { withoutMarkCharacters } from '../template/marks.ts';
import { partyDesignation } from '../template/parties.ts';
import { insert, type Session } from '../template/session.ts';

/**
 * Paragraphs of a wording that the contract brings along. A name that stands for a party prints its designation in the case that
 * the word before it asks for. The first paragraph goes by `firstId`.
 */
export function wordingParagraphs(session: Session, clause: Clause, firstId: string): readonly Paragraph[] {
    return (clause.wording ?? []).map((parts, index) => {
        session.insertions = [];
        const builder = openParagraph(index === 0 ? firstId : `${clause.id}.absatz-${index + 1}`, []);
        for (const sentence of splitSentences(wordingText(session, parts))) {
            const [line] = splitLines(sentence, session.insertions);
            addSentence(builder, undefined, withOrigin(toInline(line?.pieces ?? [], true), clause));
        }
        return { ...closeParagraph(builder, false), clause: clause.id };
    });
}

function wordingText(session: Session, parts: readonly WordingPart[]): string {
    return parts.reduce((before, part) => {
        if ('text' in part) {
            return before + withoutMarkCharacters(part.text).replace(/[ \t\r\n]+/g, ' ');
        }
        const party = session.parties.get(part.party);
        const name = party === undefined ? undefined : partyDesignation(party, caseAfter(before));
        return before + insert(session, name?.text ?? part.party, { origin: name?.origin, name: name !== undefined });
    }, '');
}

function withOrigin(spans: Inline, clause: Clause): Inline {
    return spans.map((span) => (span.origin === undefined ? { ...span, origin: clause.origin } : span));
}
