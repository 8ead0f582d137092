import type { CoverEntry, DeviationEntry, LegalDocument, RubrumParty } from './legal-document.ts';
import type { Annex, Item, Paragraph } from './nodes.ts';
import { plainText, REPEALED, textOf } from './plain-text.ts';
import { paragraphsOf, sentencesOf } from './walk.ts';

/** Passages of a document that differ in words from another text of the same contract, or that this one does not have. */
export interface ChangedPassages {
    /** Ids of Absätze. */
    readonly paragraphs: ReadonlySet<string>;
    /** Ids of §§, Anlagen and parts of Anlagen whose heading or number differs. */
    readonly headings: ReadonlySet<string>;
    /** Ids of parties in the Rubrum. */
    readonly parties: ReadonlySet<string>;
    /** Labels of lines of the cover. */
    readonly coverLines: ReadonlySet<string>;
    /** Positions in the list of deviations, from 0. */
    readonly deviations: ReadonlySet<number>;
}

/**
 * What differs in `document` from `before`. Words and printed numbers count; origins do not, nor does the number of a party, which
 * moves when another one joins. A party and a deviation are known by their words alone, everything else by its id or label with them.
 */
export function changedPassages(document: LegalDocument, before: LegalDocument): ChangedPassages {
    const differing = <K>(passagesOf: (text: LegalDocument) => Passages<K>) => differingKeys(passagesOf(document), passagesOf(before));
    return {
        paragraphs: differing((text) => paragraphsOf(text).map((paragraph) => [paragraph.id, paragraphContent(paragraph)])),
        headings: differing(headingsOf),
        parties: differing(({ rubrum }) => rubrum.groups.flatMap((group) => group.parties.map((party) => [party.id, partyContent(party)]))),
        coverLines: differing(({ cover }) => cover.entries.map((entry) => [entry.label, coverContent(entry)])),
        deviations: differing(({ deviations }) => deviations.map((entry, index) => [index, deviationContent(entry)])),
    };
}

/** What names a passage in the result, and what must be found in the other text for it to be the same. */
type Passages<K> = readonly (readonly [key: K, content: string])[];

function differingKeys<K>(now: Passages<K>, before: Passages<K>): ReadonlySet<K> {
    const known = new Set(before.map(([, content]) => content));
    return new Set(now.filter(([, content]) => !known.has(content)).map(([key]) => key));
}

function headingsOf({ sections, annexes }: LegalDocument): Passages<string> {
    const units = [...sections, ...annexes].map(({ id, number, heading, repealed }): Passages<string>[number] => [
        id,
        contentOf(id, number, repealed ? REPEALED : textOf(heading)),
    ]);
    return [...units, ...annexes.flatMap(partHeadings)];
}

/** A part that goes by the id of its Anlage has no heading of its own. */
function partHeadings({ id: annex, parts }: Annex): Passages<string> {
    return parts.flatMap(({ id, number = '', heading }) =>
        heading === undefined || id === annex ? [] : [[id, contentOf(id, number, textOf(heading))]],
    );
}

function paragraphContent(paragraph: Paragraph): string {
    const labels = sentencesOf(paragraph).flatMap(({ items }) => labelsOf(items));
    return contentOf(paragraph.id, paragraph.number ?? '', plainText(paragraph), ...labels);
}

function labelsOf(items: readonly Item[]): readonly string[] {
    return items.flatMap((item) => [item.label, ...labelsOf(item.items)]);
}

function partyContent({ name, details, designation = [] }: RubrumParty): string {
    return contentOf(...[name, ...details, designation].map(textOf));
}

function coverContent({ label, value }: CoverEntry): string {
    return contentOf(label, textOf(value));
}

function deviationContent({ subject, standard, agreed, reason }: DeviationEntry): string {
    return contentOf(subject, standard, agreed, reason);
}

/** How the blanks between words are set does not count. */
function contentOf(...texts: readonly string[]): string {
    return texts.map((text) => text.replace(/\s+/g, ' ').trim()).join('\n');
}
