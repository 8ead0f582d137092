import { strToU8, zipSync } from 'fflate';
import type { LegalDocument } from '../document/legal-document.ts';
import { deviationsXml, openPointsXml, signatureXml } from './docx/back.ts';
import { annexXml, preambleXml, sectionXml } from './docx/body.ts';
import { contentsXml, coverXml, rubrumXml } from './docx/front.ts';
import { PAGE } from './docx/geometry.ts';
import { numberingXml } from './docx/numbering.ts';
import * as parts from './docx/package-parts.ts';
import { createState, type DocxState } from './docx/state.ts';
import { stylesXml } from './docx/styles.ts';
import { DECLARATION, NAMESPACES } from './docx/xml.ts';

/** The day that zip files can say first; it stands for “no time”. Without zone, so that it is the same everywhere. */
const NO_TIME = '1980-01-01T00:00:00';

/**
 * Renders the document as a Word file (WordprocessingML, ISO/IEC 29500 transitional). §§, Absätze and enumerations are numbered by
 * Word from numbering definitions; references are links to bookmarks and show the number that the tree has computed. The same
 * document gives the same bytes.
 */
export function renderDocx(document: LegalDocument): Uint8Array {
    const state = createState(document);
    const body = joinRuns(bodyXml(state));
    const files: Readonly<Record<string, string>> = {
        '[Content_Types].xml': parts.CONTENT_TYPES,
        '_rels/.rels': parts.PACKAGE_RELATIONS,
        'docProps/app.xml': parts.APP,
        'docProps/core.xml': parts.coreXml(document.properties),
        'docProps/custom.xml': parts.customXml(document.properties),
        'word/_rels/document.xml.rels': parts.DOCUMENT_RELATIONS,
        'word/document.xml': `${DECLARATION}<w:document ${NAMESPACES}><w:body>${body}</w:body></w:document>`,
        'word/footer1.xml': parts.footerXml(document.running),
        'word/header1.xml': parts.headerXml(document.running, document.properties.draft),
        'word/numbering.xml': numberingXml(state.numbering),
        'word/settings.xml': parts.SETTINGS,
        'word/styles.xml': stylesXml(),
    };
    return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])), { level: 2, mtime: NO_TIME });
}

function bodyXml(state: DocxState): string {
    const { preamble, sections, annexes } = state.document;
    return [
        coverXml(state),
        contentsXml(state),
        rubrumXml(state),
        preamble === undefined ? '' : preambleXml(state, preamble),
        ...sections.map((section, index) => sectionXml(state, section, index === sections.length - 1)),
        signatureXml(state),
        ...annexes.map((annex) => annexXml(state, annex)),
        deviationsXml(state),
        openPointsXml(state),
        sectionProperties(),
    ].join('');
}

const PLAIN_RUNS = /(?:<w:r><w:t xml:space="preserve">[^<]*<\/w:t><\/w:r>){2,}/g;
const JOINT = '</w:t></w:r><w:r><w:t xml:space="preserve">';

/** Typed text, values and sentences without properties of their own become one run: a file that is smaller and easier to edit by hand. */
function joinRuns(xml: string): string {
    return xml.replace(PLAIN_RUNS, (runs) => runs.replaceAll(JOINT, ''));
}

function sectionProperties(): string {
    const margins = `<w:pgMar w:top="${PAGE.top}" w:right="${PAGE.right}" w:bottom="${PAGE.bottom}" w:left="${PAGE.left}" w:header="${PAGE.header}" w:footer="${PAGE.footer}" w:gutter="0"/>`;
    return `<w:sectPr><w:headerReference w:type="default" r:id="rId4"/><w:footerReference w:type="default" r:id="rId5"/><w:pgSz w:w="${PAGE.width}" w:h="${PAGE.height}"/>${margins}</w:sectPr>`;
}
