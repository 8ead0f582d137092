import {
    AlignmentType,
    BorderStyle,
    type IParagraphPropertiesOptions,
    type IRunStylePropertiesOptions,
    LeaderType,
    TabStopType,
} from 'docx';
import { INDENT, TEXT_WIDTH } from './geometry.ts';

export interface ParagraphStyle {
    readonly id: string;
    readonly name: string;
    readonly basedOn?: string;
    readonly next?: string;
    readonly paragraph?: IParagraphPropertiesOptions;
    readonly run?: IRunStylePropertiesOptions;
    /** Words stay whole; then `paragraph` has nothing but `keepNext`, `keepLines`, `spacing` and `outlineLevel`. */
    readonly unhyphenated?: true;
    /** Built-in styles of Word keep their English names; ours are custom. */
    readonly builtIn?: true;
}

const HEADING_FONT = 'Arial';
const GREY = '404040';

const spacing = (before: number, after: number, line = 264) => ({ spacing: { before, after, line, lineRule: 'auto' as const } });
const rule = (size: number, space: number, color: string) => ({ style: BorderStyle.SINGLE, size, space, color });
const heading = (size: number) => ({ font: HEADING_FONT, bold: true, size });
const INDENTED = { indent: { left: INDENT, firstLine: 0 } };
const CENTERED = { alignment: AlignmentType.CENTER };
const KEPT = { keepNext: true, keepLines: true };
const RUNNING_LINE = {
    paragraph: { tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH }], ...spacing(0, 0, 240) },
    run: { font: HEADING_FONT, color: GREY, size: 16 },
};

const BUILT_IN: readonly ParagraphStyle[] = [
    { id: 'Normal', name: 'Normal', paragraph: { widowControl: true } },
    {
        id: 'Heading1',
        name: 'heading 1',
        next: 'Text',
        unhyphenated: true,
        paragraph: { ...KEPT, ...spacing(400, 160, 252), outlineLevel: 0 },
        run: heading(24),
    },
    {
        id: 'Heading2',
        name: 'heading 2',
        next: 'Text',
        unhyphenated: true,
        paragraph: { ...KEPT, ...spacing(280, 120, 252), outlineLevel: 1 },
        run: heading(21),
    },
    { id: 'Title', name: 'Title', unhyphenated: true, paragraph: spacing(2600, 160, 240), run: heading(48) },
    {
        id: 'Subtitle',
        name: 'Subtitle',
        unhyphenated: true,
        paragraph: spacing(0, 900),
        run: { font: HEADING_FONT, color: GREY, size: 26 },
    },
    {
        id: 'TOC1',
        name: 'toc 1',
        paragraph: {
            tabStops: [{ type: TabStopType.RIGHT, leader: LeaderType.DOT, position: TEXT_WIDTH }],
            ...spacing(0, 40, 252),
        },
    },
    { id: 'Header', name: 'header', ...RUNNING_LINE },
    { id: 'Footer', name: 'footer', ...RUNNING_LINE },
];

const OWN: readonly ParagraphStyle[] = [
    { id: 'Text', name: 'Vertragstext', paragraph: { ...spacing(0, 120), alignment: AlignmentType.BOTH } },
    { id: 'Absatz', name: 'Absatz', basedOn: 'Text', paragraph: INDENTED },
    { id: 'Aufzaehlung', name: 'Aufzählung', basedOn: 'Text', paragraph: spacing(0, 100) },
    {
        id: 'Hinweis',
        name: 'Hinweis',
        paragraph: {
            keepLines: true,
            border: { top: rule(6, 6, GREY), left: rule(36, 8, GREY), bottom: rule(6, 6, GREY), right: rule(6, 8, GREY) },
            ...spacing(0, 320),
            indent: { left: 200, right: 200 },
        },
    },
    { id: 'Vertragstitel', name: 'Vertragstitel', paragraph: { ...spacing(0, 300), ...CENTERED }, run: heading(28) },
    { id: 'Verzeichnistitel', name: 'Verzeichnistitel', paragraph: { keepNext: true, ...spacing(400, 200) }, run: heading(24) },
    { id: 'Auftakt', name: 'Auftakt', paragraph: { ...spacing(240, 200), ...CENTERED } },
    { id: 'Partei', name: 'Partei', paragraph: { keepLines: true, ...spacing(0, 200), ...INDENTED } },
    { id: 'Sammelbezeichnung', name: 'Sammelbezeichnung', paragraph: { ...spacing(0, 120), alignment: AlignmentType.RIGHT } },
    { id: 'Formel', name: 'Formel', paragraph: { keepLines: true, ...spacing(60, 180), ...CENTERED }, run: { italics: true } },
    { id: 'Tabelle', name: 'Tabellentext', paragraph: spacing(40, 40, 240), run: { size: 20 } },
    { id: 'Abstand', name: 'Abstand', paragraph: spacing(0, 0, 200), run: { size: 12 } },
    { id: 'Formular', name: 'Formular', paragraph: spacing(60, 100, 300) },
    { id: 'Gruppe', name: 'Unterschriftsgruppe', paragraph: { keepNext: true, ...spacing(120, 120) }, run: heading(21) },
    { id: 'Unterschriftskopf', name: 'Unterschriftskopf', paragraph: { ...KEPT, ...spacing(60, 60, 252) } },
    { id: 'Unterschriftsfeld', name: 'Unterschriftsfeld', paragraph: { ...KEPT, ...spacing(300, 0, 240) }, run: { size: 17 } },
    { id: 'Siegel', name: 'Siegel', paragraph: spacing(160, 320, 240), run: { color: '595959', size: 18 } },
    { id: 'Beigetretene', name: 'Beigetretene', paragraph: { ...spacing(0, 60), ...INDENTED } },
    { id: 'Kopfstatus', name: 'Kopfzeile Status', basedOn: 'Header', paragraph: { border: { bottom: rule(4, 4, '7F7F7F') } } },
];

/** Paragraph styles of the file by their ids, each with the style that it rests on. */
export const PARAGRAPH_STYLES: readonly ParagraphStyle[] = [...BUILT_IN.map((style) => ({ ...style, builtIn: true as const })), ...OWN].map(
    (style) => (style.id === 'Normal' ? style : { basedOn: 'Normal', ...style }),
);
