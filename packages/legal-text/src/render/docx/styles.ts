import { INDENT, TEXT_WIDTH } from './geometry.ts';
import { DECLARATION, NAMESPACES } from './xml.ts';

const BODY = 'Times New Roman';
const HEADING = 'Arial';

interface Style {
    readonly id: string;
    readonly name: string;
    readonly basedOn?: string;
    readonly next?: string;
    readonly paragraph?: string;
    readonly run?: string;
    /** Built-in styles of Word keep their English names; ours are custom. */
    readonly builtIn?: boolean;
}

const font = (name: string) => `<w:rFonts w:ascii="${name}" w:hAnsi="${name}" w:eastAsia="${name}" w:cs="${name}"/>`;
const size = (halfPoints: number) => `<w:sz w:val="${halfPoints}"/><w:szCs w:val="${halfPoints}"/>`;
const spacing = (before: number, after: number, line = 264) =>
    `<w:spacing w:before="${before}" w:after="${after}" w:line="${line}" w:lineRule="auto"/>`;
const BOLD = '<w:b/><w:bCs/>';

const STYLES: readonly Style[] = [
    { id: 'Normal', name: 'Normal', builtIn: true },
    { id: 'Text', name: 'Vertragstext', basedOn: 'Normal', paragraph: `${spacing(0, 120)}<w:jc w:val="both"/>` },
    { id: 'Absatz', name: 'Absatz', basedOn: 'Text', paragraph: `<w:ind w:left="${INDENT}" w:firstLine="0"/>` },
    { id: 'Aufzaehlung', name: 'Aufzählung', basedOn: 'Text', paragraph: spacing(0, 100) },
    {
        id: 'Heading1',
        name: 'heading 1',
        basedOn: 'Normal',
        next: 'Text',
        builtIn: true,
        paragraph: `<w:keepNext/><w:keepLines/><w:suppressAutoHyphens/>${spacing(400, 160, 252)}<w:outlineLvl w:val="0"/>`,
        run: `${font(HEADING)}${BOLD}${size(24)}`,
    },
    {
        id: 'Heading2',
        name: 'heading 2',
        basedOn: 'Normal',
        next: 'Text',
        builtIn: true,
        paragraph: `<w:keepNext/><w:keepLines/><w:suppressAutoHyphens/>${spacing(280, 120, 252)}<w:outlineLvl w:val="1"/>`,
        run: `${font(HEADING)}${BOLD}${size(21)}`,
    },
    {
        id: 'Title',
        name: 'Title',
        basedOn: 'Normal',
        builtIn: true,
        paragraph: `<w:suppressAutoHyphens/>${spacing(2600, 160, 240)}`,
        run: `${font(HEADING)}${BOLD}${size(48)}`,
    },
    {
        id: 'Subtitle',
        name: 'Subtitle',
        basedOn: 'Normal',
        builtIn: true,
        paragraph: `<w:suppressAutoHyphens/>${spacing(0, 900)}`,
        run: `${font(HEADING)}<w:color w:val="404040"/>${size(26)}`,
    },
    {
        id: 'Hinweis',
        name: 'Hinweis',
        basedOn: 'Normal',
        paragraph: `<w:keepLines/><w:pBdr><w:top w:val="single" w:sz="6" w:space="6" w:color="404040"/><w:left w:val="single" w:sz="36" w:space="8" w:color="404040"/><w:bottom w:val="single" w:sz="6" w:space="6" w:color="404040"/><w:right w:val="single" w:sz="6" w:space="8" w:color="404040"/></w:pBdr>${spacing(0, 320)}<w:ind w:left="200" w:right="200"/>`,
    },
    {
        id: 'Vertragstitel',
        name: 'Vertragstitel',
        basedOn: 'Normal',
        paragraph: `${spacing(0, 300)}<w:jc w:val="center"/>`,
        run: `${font(HEADING)}${BOLD}${size(28)}`,
    },
    {
        id: 'Verzeichnistitel',
        name: 'Verzeichnistitel',
        basedOn: 'Normal',
        paragraph: `<w:keepNext/>${spacing(400, 200)}`,
        run: `${font(HEADING)}${BOLD}${size(24)}`,
    },
    {
        id: 'TOC1',
        name: 'toc 1',
        basedOn: 'Normal',
        builtIn: true,
        paragraph: `<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="${TEXT_WIDTH}"/></w:tabs>${spacing(0, 40, 252)}`,
    },
    { id: 'Auftakt', name: 'Auftakt', basedOn: 'Normal', paragraph: `${spacing(240, 200)}<w:jc w:val="center"/>` },
    {
        id: 'Partei',
        name: 'Partei',
        basedOn: 'Normal',
        paragraph: `<w:keepLines/>${spacing(0, 200)}<w:ind w:left="${INDENT}" w:firstLine="0"/>`,
    },
    { id: 'Sammelbezeichnung', name: 'Sammelbezeichnung', basedOn: 'Normal', paragraph: `${spacing(0, 120)}<w:jc w:val="right"/>` },
    {
        id: 'Formel',
        name: 'Formel',
        basedOn: 'Normal',
        paragraph: `<w:keepLines/>${spacing(60, 180)}<w:jc w:val="center"/>`,
        run: '<w:i/><w:iCs/>',
    },
    { id: 'Tabelle', name: 'Tabellentext', basedOn: 'Normal', paragraph: spacing(40, 40, 240), run: size(20) },
    { id: 'Abstand', name: 'Abstand', basedOn: 'Normal', paragraph: spacing(0, 0, 200), run: size(12) },
    { id: 'Formular', name: 'Formular', basedOn: 'Normal', paragraph: spacing(60, 100, 300) },
    {
        id: 'Gruppe',
        name: 'Unterschriftsgruppe',
        basedOn: 'Normal',
        paragraph: `<w:keepNext/>${spacing(120, 120)}`,
        run: `${font(HEADING)}${BOLD}${size(21)}`,
    },
    {
        id: 'Unterschriftskopf',
        name: 'Unterschriftskopf',
        basedOn: 'Normal',
        paragraph: `<w:keepNext/><w:keepLines/>${spacing(60, 60, 252)}`,
    },
    {
        id: 'Unterschriftsfeld',
        name: 'Unterschriftsfeld',
        basedOn: 'Normal',
        paragraph: `<w:keepNext/><w:keepLines/>${spacing(300, 0, 240)}`,
        run: size(17),
    },
    { id: 'Siegel', name: 'Siegel', basedOn: 'Normal', paragraph: spacing(160, 320, 240), run: `<w:color w:val="595959"/>${size(18)}` },
    {
        id: 'Beigetretene',
        name: 'Beigetretene',
        basedOn: 'Normal',
        paragraph: `${spacing(0, 60)}<w:ind w:left="${INDENT}" w:firstLine="0"/>`,
    },
    {
        id: 'Header',
        name: 'header',
        basedOn: 'Normal',
        builtIn: true,
        paragraph: `<w:tabs><w:tab w:val="right" w:pos="${TEXT_WIDTH}"/></w:tabs>${spacing(0, 0, 240)}`,
        run: `${font(HEADING)}<w:color w:val="404040"/>${size(16)}`,
    },
    {
        id: 'Kopfstatus',
        name: 'Kopfzeile Status',
        basedOn: 'Header',
        paragraph: '<w:pBdr><w:bottom w:val="single" w:sz="4" w:space="4" w:color="7F7F7F"/></w:pBdr>',
    },
    {
        id: 'Footer',
        name: 'footer',
        basedOn: 'Normal',
        builtIn: true,
        paragraph: `<w:tabs><w:tab w:val="right" w:pos="${TEXT_WIDTH}"/></w:tabs>${spacing(0, 0, 240)}`,
        run: `${font(HEADING)}<w:color w:val="404040"/>${size(16)}`,
    },
];

/** Styles of the file. German is the language of every run. */
export function stylesXml(): string {
    const defaults = `<w:docDefaults><w:rPrDefault><w:rPr>${font(BODY)}${size(21)}<w:lang w:val="de-DE" w:eastAsia="de-DE" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:widowControl/>${spacing(0, 0)}</w:pPr></w:pPrDefault></w:docDefaults>`;
    return `${DECLARATION}<w:styles ${NAMESPACES}>${defaults}${STYLES.map(styleXml).join('')}${TABLES}</w:styles>`;
}

function styleXml({ id, name, basedOn, next, paragraph, run, builtIn }: Style): string {
    const parts = [
        `<w:name w:val="${name}"/>`,
        basedOn === undefined ? '' : `<w:basedOn w:val="${basedOn}"/>`,
        next === undefined ? '' : `<w:next w:val="${next}"/>`,
        '<w:qFormat/>',
        paragraph === undefined ? '' : `<w:pPr>${paragraph}</w:pPr>`,
        run === undefined ? '' : `<w:rPr>${run}</w:rPr>`,
    ];
    const attributes = `${id === 'Normal' ? ' w:default="1"' : ''}${builtIn ? '' : ' w:customStyle="1"'}`;
    return `<w:style w:type="paragraph"${attributes} w:styleId="${id}">${parts.join('')}</w:style>`;
}

const border = (name: string, color: string) => `<w:${name} w:val="single" w:sz="4" w:space="0" w:color="${color}"/>`;

const TABLES = [
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="100" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="100" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>',
    `<w:style w:type="table" w:customStyle="1" w:styleId="Tabellenraster"><w:name w:val="Vertragstabelle"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>${['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map((name) => border(name, '8C8C8C')).join('')}</w:tblBorders></w:tblPr></w:style>`,
    `<w:style w:type="table" w:customStyle="1" w:styleId="Angaben"><w:name w:val="Vertragsangaben"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>${['top', 'bottom', 'insideH'].map((name) => border(name, 'BFBFBF')).join('')}</w:tblBorders></w:tblPr></w:style>`,
].join('');
