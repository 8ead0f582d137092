import type { DocumentProperties, RunningText } from '../../document/legal-document.ts';
import { paragraph } from './paragraph.ts';
import { field, TAB, textRun } from './run.ts';
import { DECLARATION, escapeXml, NAMESPACES } from './xml.ts';

const MIME = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

export const CONTENT_TYPES = `${DECLARATION}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${[
    ['word/document.xml', `${MIME}.document.main+xml`],
    ['word/styles.xml', `${MIME}.styles+xml`],
    ['word/numbering.xml', `${MIME}.numbering+xml`],
    ['word/settings.xml', `${MIME}.settings+xml`],
    ['word/header1.xml', `${MIME}.header+xml`],
    ['word/footer1.xml', `${MIME}.footer+xml`],
    ['docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
    ['docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml'],
    ['docProps/custom.xml', 'application/vnd.openxmlformats-officedocument.custom-properties+xml'],
]
    .map(([part, type]) => `<Override PartName="/${part}" ContentType="${type}"/>`)
    .join('')}</Types>`;

export const PACKAGE_RELATIONS = relations([
    ['rId1', `${RELATIONS}/officeDocument`, 'word/document.xml'],
    ['rId2', `${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
    ['rId3', `${RELATIONS}/extended-properties`, 'docProps/app.xml'],
    ['rId4', `${RELATIONS}/custom-properties`, 'docProps/custom.xml'],
]);

export const DOCUMENT_RELATIONS = relations([
    ['rId1', `${RELATIONS}/styles`, 'styles.xml'],
    ['rId2', `${RELATIONS}/numbering`, 'numbering.xml'],
    ['rId3', `${RELATIONS}/settings`, 'settings.xml'],
    ['rId4', `${RELATIONS}/header`, 'header1.xml'],
    ['rId5', `${RELATIONS}/footer`, 'footer1.xml'],
]);

/** Settings: hyphenation for justified German text, fields renewed on opening so that the tables of contents show true pages. */
export const SETTINGS = `${DECLARATION}<w:settings ${NAMESPACES}><w:zoom w:percent="100"/><w:defaultTabStop w:val="709"/><w:autoHyphenation/><w:consecutiveHyphenLimit w:val="3"/><w:hyphenationZone w:val="357"/><w:doNotHyphenateCaps/><w:characterSpacingControl w:val="doNotCompress"/><w:updateFields/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat><w:themeFontLang w:val="de-DE"/><w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/></w:settings>`;

export const APP = `${DECLARATION}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>RIV</Application></Properties>`;

/** Title and dates of the file. The dates are the Stand of the contract, never the time of making. */
export function coreXml({ title, subject, date }: DocumentProperties): string {
    const time = `${date}T00:00:00Z`;
    return `${DECLARATION}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escapeXml(title)}</dc:title><dc:subject>${escapeXml(subject)}</dc:subject><dc:language>de-DE</dc:language><dcterms:created xsi:type="dcterms:W3CDTF">${time}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${time}</dcterms:modified></cp:coreProperties>`;
}

/** The fingerprint as a property of the file, so that a program can read it without looking at the pages. */
export function customXml({ fingerprint }: DocumentProperties): string {
    return `${DECLARATION}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="Prüfsumme"><vt:lpwstr>${escapeXml(fingerprint)}</vt:lpwstr></property></Properties>`;
}

/** Two lines: what the contract is, and how far it has come. A draft says so on every page. */
export function headerXml(running: RunningText, draft: boolean): string {
    const first = paragraph(textRun(running.title) + TAB + textRun(running.variant), { style: 'Header' });
    const second = paragraph(textRun(running.status, { bold: draft }), { style: 'Kopfstatus' });
    return `${DECLARATION}<w:hdr ${NAMESPACES}>${first}${second}</w:hdr>`;
}

export function footerXml(running: RunningText): string {
    const small = '<w:sz w:val="12"/><w:szCs w:val="12"/>';
    const fingerprint = `<w:r><w:rPr>${small}</w:rPr><w:t xml:space="preserve">${escapeXml(running.footer)}</w:t></w:r>`;
    const pages = textRun('Seite ') + field('PAGE', '1') + textRun(' von ') + field('NUMPAGES', '1');
    return `${DECLARATION}<w:ftr ${NAMESPACES}>${paragraph(fingerprint + TAB + pages, { style: 'Footer' })}</w:ftr>`;
}

function relations(entries: readonly (readonly [string, string, string])[]): string {
    const list = entries.map(([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`);
    return `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${list.join('')}</Relationships>`;
}
