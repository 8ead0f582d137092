/** An Absatz of the HTML output with its id and content. */
const PARAGRAPH = /<div class="(absatz[^"]*)" id="([^"]*)">\n([\s\S]*?)\n<\/div>/g;
/** The heading of a §, an Anlage or a part of one, with the id of what it stands over. */
const HEADING = /(<(?:section|div) class="(?:paragraph|anlage|teil)"[^>]* id="([^"]*)">\n)<(h[23])>([^\n]*)<\/h[23]>/g;
/** A line of the cover sheet or of the list of deviations. */
const ROW = /<tr>(<th scope="row">([^\n]*?)<\/th>[^\n]*)<\/tr>/g;
const RUBRUM = /<section class="rubrum"[\s\S]*?<\/section>/;
/** A party: it has no id, and its number moves when another one joins. */
const PARTY = /<li>((?:<span class="nr">\d+\.<\/span> )?)([\s\S]*?)<\/li>/g;

const CLASS = 'geändert';
/** Said by screen readers and when the mouse rests on the passage. */
const SAID = 'title="Weicht von der geschlossenen Fassung ab"';

/**
 * Marks what differs from another text of the same contract, or what that one does not have: each Absatz, heading and party, and each
 * line of the cover sheet and of the deviations. Words count, origins and the numbers of parties do not.
 */
export function markChanges(html: string, before: string): string {
    const paragraphs = wordsById(before, PARAGRAPH, 2, 3);
    const headings = wordsById(before, HEADING, 2, 4);
    const rows = wordsById(before, ROW, 2, 1);
    const parties = new Set([...(RUBRUM.exec(before)?.[0] ?? '').matchAll(PARTY)].map(([, , party = '']) => wordsOf(party)));
    return html
        .replace(PARAGRAPH, (whole, classes: string, id: string, content: string) =>
            paragraphs.get(id) === wordsOf(content) ? whole : `<div class="${classes} ${CLASS}" id="${id}" ${SAID}>\n${content}\n</div>`,
        )
        .replace(HEADING, (whole, start: string, id: string, tag: string, content: string) =>
            headings.get(id) === wordsOf(content) ? whole : `${start}<${tag} class="${CLASS}" ${SAID}>${content}</${tag}>`,
        )
        .replace(ROW, (whole, content: string, label: string) =>
            rows.get(label) === wordsOf(content) ? whole : `<tr class="${CLASS}" ${SAID}>${content}</tr>`,
        )
        .replace(RUBRUM, (rubrum) =>
            rubrum.replace(PARTY, (whole, number: string, party: string) =>
                parties.has(wordsOf(party)) ? whole : `<li class="${CLASS}" ${SAID}>${number}${party}</li>`,
            ),
        );
}

function wordsById(html: string, pattern: RegExp, id: number, content: number): ReadonlyMap<string, string> {
    return new Map([...html.matchAll(pattern)].map((match) => [match[id] ?? '', wordsOf(match[content] ?? '')]));
}

function wordsOf(html: string): string {
    return html
        .replace(/<[^>]*>/g, ' ')
        .replace(/\s+/g, ' ')
        .trim();
}
