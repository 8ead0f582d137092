import { Document, Packer, type Paragraph, StringContainer, type Table } from 'docx';
import type { LegalDocument } from '../document/legal-document.ts';
import { withoutClock } from './docx/archive.ts';
import { deviations, openPoints, signatures } from './docx/back.ts';
import { annexBlocks, preambleBlocks, sectionBlocks } from './docx/body.ts';
import { printable } from './docx/content.ts';
import { contents, cover, rubrum } from './docx/front.ts';
import { PAGE } from './docx/geometry.ts';
import { pageFooter, pageHeader } from './docx/running.ts';
import { createState, type DocxState } from './docx/state.ts';
import { styles } from './docx/styles.ts';

/**
 * Renders the document as a Word file (WordprocessingML, ISO/IEC 29500 transitional). §§, Absätze and enumerations are numbered by
 * Word from numbering definitions; references are links to bookmarks and show the number that the tree has computed. The same
 * document gives the same bytes.
 */
export async function renderDocx(document: LegalDocument): Promise<Uint8Array> {
    const { properties, running } = document;
    const file = new Document({
        title: printable(properties.title),
        subject: printable(properties.subject),
        creator: '',
        lastModifiedBy: '',
        // So that a program can read it without looking at the pages.
        customProperties: [{ name: 'Prüfsumme', value: properties.fingerprint }],
        styles: styles(),
        hyphenation: { autoHyphenation: true, consecutiveHyphenLimit: 3, hyphenationZone: 357, doNotHyphenateCaps: true },
        defaultTabStop: 709,
        // The tables of contents show true pages.
        features: { updateFields: true },
        sections: [
            {
                properties: { page: { size: PAGE.size, margin: PAGE.margin } },
                headers: { default: pageHeader(running, properties.draft) },
                footers: { default: pageFooter(running) },
                children: blocks(createState(document)),
            },
        ],
    });
    file.CoreProperties.addChildElement(new StringContainer('dc:language', 'de-DE'));
    return withoutClock(await Packer.pack(file, 'uint8array'), properties.date);
}

function blocks(state: DocxState): (Paragraph | Table)[] {
    const { preamble, sections, annexes } = state.document;
    return [
        ...cover(state),
        ...contents(state),
        ...rubrum(state),
        ...(preamble === undefined ? [] : preambleBlocks(state, preamble)),
        ...sections.flatMap((section, index) => sectionBlocks(state, section, index === sections.length - 1)),
        ...signatures(state),
        ...annexes.flatMap((annex) => annexBlocks(state, annex)),
        ...deviations(state),
        ...openPoints(state),
    ];
}
