import type { Clause } from '@riv/model/contract/contract';
import { typeset } from '../clause-text/inline.ts';
import type { Annex, Preamble, Section } from '../document/nodes.ts';
import { type Builder, paragraphsOfPart, readTemplate } from './builder.ts';
import { wordingParagraphs } from './clause-paragraphs.ts';

/** Clause under which the library carries the Präambel; a region may replace its wording. */
const PREAMBLE_CLAUSE = 'Präambel';

/** The Präambel: the wording of the contract or that of the edition; undefined where there is neither. */
export function buildPreamble(builder: Builder): Preamble | undefined {
    const file = builder.edition.preamble;
    if (file === undefined) {
        return undefined;
    }
    const clause = builder.contract.clauses.find(({ id }) => id === PREAMBLE_CLAUSE);
    if (clause !== undefined) {
        builder.placed.set(clause.id, file.id);
    }
    if (clause?.repealed) {
        return undefined;
    }
    const heading = [{ text: 'Präambel' }];
    if (clause?.wording !== undefined) {
        return { kind: 'preamble', id: file.id, heading, paragraphs: wordingParagraphs(builder.session, clause, `${file.id}.absatz-1`) };
    }
    const parsed = readTemplate(builder, file, 'preamble');
    const paragraphs = parsed.parts.flatMap((part) => paragraphsOfPart(builder, part, file.id));
    const owned = clause === undefined ? paragraphs : paragraphs.map((paragraph) => ({ ...paragraph, clause: clause.id }));
    return owned.length === 0 ? undefined : { kind: 'preamble', id: file.id, heading: parsed.heading ?? heading, paragraphs: owned };
}

/** The §§ of the edition that have text for this contract, not yet numbered, and behind them those of own clauses. */
export function buildSections(builder: Builder): readonly Section[] {
    const sections = builder.edition.sections.flatMap((file): readonly Section[] => {
        const parsed = readTemplate(builder, file, 'section');
        const paragraphs = parsed.parts.flatMap((part) => paragraphsOfPart(builder, part, file.id));
        const empty = parsed.heading === undefined && paragraphs.length === 0;
        return empty ? [] : [{ kind: 'section', id: file.id, number: '', heading: parsed.heading ?? [], paragraphs, repealed: false }];
    });
    return placeOwnClauses(builder, sections);
}

/** The Anlagen of the edition that have text for this contract, not yet numbered. */
export function buildAnnexes(builder: Builder): readonly Annex[] {
    return builder.edition.annexes.flatMap((file): readonly Annex[] => {
        const parsed = readTemplate(builder, file, 'annex');
        const parts = parsed.parts.map((part, index) => {
            const paragraphs = paragraphsOfPart(builder, part, file.id);
            return {
                kind: 'part' as const,
                // Named after its first paragraph, not after its place: an amendment may insert a part before it.
                id: part.id ?? (part.heading === undefined ? file.id : `${paragraphs[0]?.id ?? `${file.id}.${index}`}.teil`),
                ...(part.heading === undefined ? {} : { heading: part.heading }),
                paragraphs,
            };
        });
        const empty = parsed.heading === undefined && parts.length === 0;
        return empty ? [] : [{ kind: 'annex', id: file.id, number: '', heading: parsed.heading ?? [], parts, repealed: false }];
    });
}

/** Clauses of the library that the contract carries and no template takes in would vanish in silence; each is a problem. */
export function reportUnplacedClauses(builder: Builder): void {
    for (const clause of builder.contract.clauses) {
        if (clause.kind === 'library' && !builder.placed.has(clause.id)) {
            const message = `Die Klausel „${clause.id}“ steht in keinem Paragraphen der Fassung.`;
            builder.problems.push({ code: 'klausel-ohne-platz', message, path: clause.id });
        }
    }
}

/** An own clause is a § of its own behind the § that holds the clause after which it is placed. */
function placeOwnClauses(builder: Builder, library: readonly Section[]): readonly Section[] {
    const sections = [...library];
    for (const clause of builder.contract.clauses.filter(({ kind }) => kind === 'own')) {
        const anchor = builder.placed.get(clause.after ?? '') ?? clause.after;
        const index = sections.findIndex(({ id }) => id === anchor);
        if (clause.after !== undefined && index < 0 && anchor !== builder.edition.preamble?.id) {
            const message = `Die Klausel „${clause.id}“ soll hinter „${clause.after}“ stehen; diese Klausel trägt der Vertrag nicht.`;
            builder.problems.push({ code: 'klausel-ohne-platz', message, path: clause.id });
        }
        sections.splice(insertionPoint(builder, sections, clause, index), 0, ownSection(builder, clause));
        builder.placed.set(clause.id, clause.id);
    }
    return sections;
}

/** Behind the anchor and behind own clauses that were placed there before, so that they keep their order. */
function insertionPoint(builder: Builder, sections: readonly Section[], clause: Clause, anchor: number): number {
    if (clause.after === undefined) {
        return sections.length;
    }
    let point = anchor + 1;
    const follows = (id: string | undefined) =>
        builder.contract.clauses.some((other) => other.id === id && other.kind === 'own' && other.after === clause.after);
    while (follows(sections[point]?.id)) {
        point += 1;
    }
    return point;
}

function ownSection(builder: Builder, clause: Clause): Section {
    const heading = typeset([{ text: clause.title?.value ?? clause.id, origin: clause.title?.origin ?? clause.origin }]);
    const paragraphs = clause.repealed ? [] : wordingParagraphs(builder.session, clause, `${clause.id}.absatz-1`);
    return { kind: 'section', id: clause.id, number: '', heading, paragraphs, repealed: clause.repealed };
}
