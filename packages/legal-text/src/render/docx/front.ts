import type { ContentsEntry, RubrumGroup, RubrumParty } from '../../document/legal-document.ts';
import { TEXT_WIDTH } from './geometry.ts';
import { newPlainList } from './numbering.ts';
import { paragraph } from './paragraph.ts';
import { BREAK, field, inlineRuns, link, TAB, textRun } from './run.ts';
import type { DocxState } from './state.ts';

/** Room of „Anlage 10“ before its title. */
const LABEL = 1134;

export function coverXml(state: DocxState): string {
    const { title, subtitle, entries, notices } = state.document.cover;
    const remarks = notices.map((notice) =>
        paragraph(textRun(`${notice.title}: `, { bold: true }) + inlineRuns(state, notice.text), { style: 'Hinweis' }),
    );
    const rows = entries.map((entry) => {
        const cell = (width: number, content: string) => `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${content}</w:tc>`;
        const label = cell(2600, paragraph(textRun(entry.label), { style: 'Tabelle' }));
        return `<w:tr><w:trPr><w:cantSplit/></w:trPr>${label}${cell(TEXT_WIDTH - 2600, paragraph(inlineRuns(state, entry.value), { style: 'Tabelle' }))}</w:tr>`;
    });
    const grid = `<w:tblGrid><w:gridCol w:w="2600"/><w:gridCol w:w="${TEXT_WIDTH - 2600}"/></w:tblGrid>`;
    const properties = `<w:tblPr><w:tblStyle w:val="Angaben"/><w:tblW w:w="${TEXT_WIDTH}" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr>`;
    return [
        paragraph(inlineRuns(state, title), { style: 'Title' }),
        paragraph(inlineRuns(state, subtitle), { style: 'Subtitle' }),
        ...remarks,
        paragraph('', { style: 'Abstand' }),
        `<w:tbl>${properties}${grid}${rows.join('')}</w:tbl>`,
    ].join('');
}

/**
 * Inhaltsverzeichnis and Anlagenverzeichnis. Each page number is a field of its own, renewed on opening: a TOC field around the list
 * would freeze the numbers in LibreOffice, and Word would rebuild the list from the headings and mix the Anlagen into it.
 */
export function contentsXml(state: DocxState): string {
    const { contents, annexIndex } = state.document;
    return listOfPages(state, 'Inhaltsverzeichnis', contents, true) + listOfPages(state, 'Anlagenverzeichnis', annexIndex, false);
}

function listOfPages(state: DocxState, title: string, entries: readonly ContentsEntry[], newPage: boolean): string {
    const lines = entries.map((entry) => {
        const anchor = state.bookmarks.get(entry.target) ?? '';
        const label = entry.label === '' ? '' : textRun(entry.label) + TAB;
        const content = link(anchor, `${label}${textRun(entry.title)}${TAB}${field(`PAGEREF ${anchor} \\h`, '')}`);
        return paragraph(content, { style: 'TOC1', ...(entry.label === '' ? {} : { hanging: LABEL }) });
    });
    return lines.length === 0 ? '' : paragraph(textRun(title), { style: 'Verzeichnistitel', pageBreakBefore: newPage }) + lines.join('');
}

export function rubrumXml(state: DocxState): string {
    const { groups, closing } = state.document.rubrum;
    const title = paragraph(inlineRuns(state, state.document.cover.title), { style: 'Vertragstitel', pageBreakBefore: true });
    return title + groups.map((group) => groupXml(state, group)).join('') + paragraph(textRun(closing), { style: 'Auftakt' });
}

function groupXml(state: DocxState, group: RubrumGroup): string {
    const instance = group.kind === 'partners' ? newPlainList(state.numbering) : undefined;
    const parties = group.parties.map((party, index) => partyXml(state, party, instance, index === group.parties.length - 1));
    const closing =
        group.closing === undefined ? '' : paragraph(inlineRuns(state, group.closing), { style: 'Sammelbezeichnung', keepNext: true });
    return paragraph(textRun(group.intro), { style: 'Auftakt', keepNext: true }) + parties.join('') + closing;
}

/** The last party of a group stays with the words that close it. */
function partyXml(state: DocxState, party: RubrumParty, instance: number | undefined, keepNext: boolean): string {
    const lines = [...party.details, ...(party.designation === undefined ? [] : [party.designation])];
    const content = inlineRuns(state, party.name, { bold: true }) + lines.map((line) => BREAK + inlineRuns(state, line)).join('');
    return paragraph(content, {
        style: 'Partei',
        keepLines: true,
        keepNext,
        ...(instance === undefined ? {} : { numbering: { instance, level: 0 } }),
    });
}
