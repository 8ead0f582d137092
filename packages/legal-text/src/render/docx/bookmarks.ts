import type { LegalDocument } from '../../document/legal-document.ts';
import type { Inline, Item, Paragraph } from '../../document/nodes.ts';
import { mapAnnex, mapPreamble, mapSection, paragraphsOf, sentencesOf } from '../../document/walk.ts';

const MAX_NAME = 36;
const TRANSCRIPTION: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', Ä: 'Ae', Ö: 'Oe', Ü: 'Ue', ß: 'ss' };

/**
 * Names of the bookmarks by clause id: all §§, Absätze, Anlagen and their parts, and whatever else a reference leads to. Word allows
 * 40 letters, digits and underscores and does not tell capitals apart.
 */
export function bookmarkNames(document: LegalDocument): ReadonlyMap<string, string> {
    const targets = referenceTargets(document);
    const names = new Map<string, string>();
    const used = new Set<string>();
    for (const id of [...placeIds(document), ...detailIds(document).filter((detail) => targets.has(detail))]) {
        if (!names.has(id)) {
            names.set(id, uniqueName(id, used));
        }
    }
    for (const [clause, paragraph] of clausePlaces(document)) {
        const name = names.get(paragraph);
        if (targets.has(clause) && !names.has(clause) && name !== undefined) {
            names.set(clause, name);
        }
    }
    return names;
}

function placeIds(document: LegalDocument): readonly string[] {
    return [
        ...(document.preamble === undefined ? [] : [document.preamble.id]),
        ...document.sections.map(({ id }) => id),
        document.signature.id,
        ...document.annexes.flatMap((annex) => [annex.id, ...annex.parts.map((part) => part.id)]),
        ...paragraphsOf(document).map(({ id }) => id),
    ];
}

function detailIds(document: LegalDocument): readonly string[] {
    return paragraphsOf(document).flatMap((paragraph) =>
        sentencesOf(paragraph).flatMap((sentence) => [sentence.id, ...itemIds(sentence.items)]),
    );
}

function itemIds(items: readonly Item[]): readonly string[] {
    return items.flatMap((item) => [item.id, ...itemIds(item.items)]);
}

/** A clause without a place of its own name begins at its first paragraph. */
function clausePlaces(document: LegalDocument): readonly (readonly [string, string])[] {
    const first = new Map<string, string>();
    for (const paragraph of paragraphsOf(document) as readonly Paragraph[]) {
        if (paragraph.clause !== undefined && !first.has(paragraph.clause)) {
            first.set(paragraph.clause, paragraph.id);
        }
    }
    return [...first];
}

function referenceTargets(document: LegalDocument): ReadonlySet<string> {
    const targets = new Set<string>();
    const collect = (spans: Inline): Inline => {
        for (const span of spans) {
            if (span.ref !== undefined) {
                targets.add(span.ref);
            }
        }
        return spans;
    };
    if (document.preamble !== undefined) {
        mapPreamble(document.preamble, collect);
    }
    document.sections.forEach((section) => {
        mapSection(section, collect);
    });
    document.annexes.forEach((annex) => {
        mapAnnex(annex, collect);
    });
    collect(document.signature.accededNote ?? []);
    return targets;
}

function uniqueName(id: string, used: Set<string>): string {
    const plain = id.replace(/[äöüÄÖÜß]/g, (letter) => TRANSCRIPTION[letter] ?? letter).replace(/[^A-Za-z0-9]+/g, '_');
    const base = (/^[A-Za-z]/.test(plain) ? plain : `k_${plain}`).slice(0, MAX_NAME);
    let name = base;
    for (let count = 2; used.has(name.toLowerCase()); count += 1) {
        const suffix = `_${count}`;
        name = `${base.slice(0, MAX_NAME - suffix.length)}${suffix}`;
    }
    used.add(name.toLowerCase());
    return name;
}
