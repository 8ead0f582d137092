import { InternalHyperlink, PageReference, type Paragraph, type Table } from 'docx';
import type { ContentsEntry, RubrumGroup, RubrumParty } from '../../document/legal-document.ts';
import { BREAK, bold, inline, plain, TAB } from './content.ts';
import { TEXT_WIDTH } from './geometry.ts';
import { PLAIN_LIST } from './numbering.ts';
import { paragraph } from './paragraph.ts';
import { type DocxState, nextInstance } from './state.ts';
import { grid } from './table.ts';

/** Room of „Anlage 10“ before its title. */
const LABEL = 1134;

/** Width of the labels on the cover. */
const ENTRY = 2600;

export function cover(state: DocxState): (Paragraph | Table)[] {
    const { title, subtitle, entries, notices } = state.document.cover;
    const rows = entries.map(({ label, value }) => [
        [paragraph([label], { style: 'Tabelle' })],
        [paragraph(inline(state, value), { style: 'Tabelle' })],
    ]);
    return [
        paragraph(inline(state, title), { style: 'Title' }),
        paragraph(inline(state, subtitle), { style: 'Subtitle' }),
        ...notices.map((notice) => paragraph([bold(`${notice.title}: `), ...inline(state, notice.text)], { style: 'Hinweis' })),
        paragraph([], { style: 'Abstand' }),
        grid(rows, { style: 'Angaben', columnWidths: [ENTRY, TEXT_WIDTH - ENTRY] }),
    ];
}

/**
 * Inhaltsverzeichnis and Anlagenverzeichnis. Each page number is a field of its own, renewed on opening: a TOC field around the list
 * would freeze the numbers in LibreOffice, and Word would rebuild the list from the headings and mix the Anlagen into it.
 */
export function contents(state: DocxState): Paragraph[] {
    const { contents: sections, annexIndex } = state.document;
    return [...listOfPages(state, 'Inhaltsverzeichnis', sections, true), ...listOfPages(state, 'Anlagenverzeichnis', annexIndex, false)];
}

function listOfPages(state: DocxState, title: string, entries: readonly ContentsEntry[], pageBreakBefore: boolean): Paragraph[] {
    const lines = entries.map((entry) => {
        const anchor = state.bookmarks.get(entry.target) ?? '';
        const label = entry.label === '' ? [] : [plain(entry.label), TAB];
        const children = [...label, plain(entry.title), TAB, new PageReference(anchor, { hyperlink: true })];
        const layout = entry.label === '' ? {} : { indent: { left: LABEL, hanging: LABEL } };
        return paragraph([new InternalHyperlink({ anchor, children })], { style: 'TOC1', ...layout });
    });
    return lines.length === 0 ? [] : [paragraph([title], { style: 'Verzeichnistitel', pageBreakBefore }), ...lines];
}

export function rubrum(state: DocxState): Paragraph[] {
    const { groups, closing } = state.document.rubrum;
    return [
        paragraph(inline(state, state.document.cover.title), { style: 'Vertragstitel', pageBreakBefore: true }),
        ...groups.flatMap((group) => groupOfParties(state, group)),
        paragraph([closing], { style: 'Auftakt' }),
    ];
}

function groupOfParties(state: DocxState, group: RubrumGroup): Paragraph[] {
    const instance = group.kind === 'partners' ? nextInstance(state) : undefined;
    return [
        paragraph([group.intro], { style: 'Auftakt', keepNext: true }),
        ...group.parties.map((party, index) => partyParagraph(state, party, instance, index === group.parties.length - 1)),
        ...(group.closing === undefined ? [] : [paragraph(inline(state, group.closing), { style: 'Sammelbezeichnung', keepNext: true })]),
    ];
}

/** The last party of a group stays with the words that close it. */
function partyParagraph(state: DocxState, party: RubrumParty, instance: number | undefined, keepNext: boolean): Paragraph {
    const lines = [...party.details, ...(party.designation === undefined ? [] : [party.designation])];
    const content = [...inline(state, party.name, true), ...lines.flatMap((line) => [BREAK, ...inline(state, line)])];
    const numbering = instance === undefined ? {} : { numbering: { reference: PLAIN_LIST, instance, level: 0 } };
    return paragraph(content, { style: 'Partei', keepLines: true, keepNext, ...numbering });
}
