import {
    BorderStyle,
    BuilderElement,
    createOutlineLevel,
    createSpacing,
    DocumentDefaults,
    type IStylesOptions,
    type ITablePropertiesOptions,
    OnOffElement,
    ParagraphProperties,
    RunProperties,
    StringValueElement,
    TableProperties,
    WidthType,
    type XmlComponent,
} from 'docx';
import { PARAGRAPH_STYLES, type ParagraphStyle } from './paragraph-styles.ts';

/** Styles of the file, and no others. German is the language of every run. */
export function styles(): IStylesOptions {
    const defaults = new DocumentDefaults({
        run: { font: 'Times New Roman', size: 21, language: { value: 'de-DE', eastAsia: 'de-DE', bidirectional: 'ar-SA' } },
        paragraph: { spacing: { before: 0, after: 0, line: 264, lineRule: 'auto' } },
    });
    return { importedStyles: [defaults, ...PARAGRAPH_STYLES.map(paragraphStyle), ...tableStyles()] };
}

function paragraphStyle(style: ParagraphStyle): XmlComponent {
    const { id, name, basedOn, next, run, builtIn = false } = style;
    return styleElement('paragraph', id, { builtIn, standard: id === 'Normal' }, [
        new StringValueElement('w:name', name),
        ...(basedOn === undefined ? [] : [new StringValueElement('w:basedOn', basedOn)]),
        ...(next === undefined ? [] : [new StringValueElement('w:next', next)]),
        new OnOffElement('w:qFormat', true),
        paragraphProperties(style),
        ...(run === undefined ? [] : [new RunProperties(run)]),
    ]);
}

/** The writer has no option for words that stay whole; the mark stands between the properties of keeping and of spacing. */
function paragraphProperties({ paragraph = {}, unhyphenated }: ParagraphStyle): ParagraphProperties {
    if (!unhyphenated) {
        return new ParagraphProperties(paragraph);
    }
    const { spacing, outlineLevel, ...before } = paragraph;
    const properties = new ParagraphProperties(before);
    properties.push(new OnOffElement('w:suppressAutoHyphens', true));
    if (spacing !== undefined) {
        properties.push(createSpacing(spacing));
    }
    if (outlineLevel !== undefined) {
        properties.push(createOutlineLevel(outlineLevel));
    }
    return properties;
}

const NONE = { style: BorderStyle.NONE };
const line = (color: string) => ({ style: BorderStyle.SINGLE, size: 4, space: 0, color });

/** Styles of the tables in clauses, on the cover and of the signatures, on top of the one of all tables. */
function tableStyles(): readonly XmlComponent[] {
    const grid = line('8C8C8C');
    const row = line('BFBFBF');
    const margins = { top: 0, left: 100, bottom: 0, right: 100 };
    return [
        tableStyle('TableNormal', 'Normal Table', { indent: { size: 0, type: WidthType.DXA }, cellMargin: margins }),
        tableStyle('Tabellenraster', 'Vertragstabelle', {
            borders: { top: grid, left: grid, bottom: grid, right: grid, insideHorizontal: grid, insideVertical: grid },
        }),
        tableStyle('Angaben', 'Vertragsangaben', {
            borders: { top: row, left: NONE, bottom: row, right: NONE, insideHorizontal: row, insideVertical: NONE },
        }),
        tableStyle('Unterschriften', 'Unterschriften', { cellMargin: { left: 0, right: 0 } }),
    ];
}

function tableStyle(id: string, name: string, options: ITablePropertiesOptions): XmlComponent {
    const standard = id === 'TableNormal';
    return styleElement('table', id, { builtIn: standard, standard }, [
        new StringValueElement('w:name', name),
        ...(standard ? [] : [new StringValueElement('w:basedOn', 'TableNormal')]),
        new TableProperties(options),
    ]);
}

function styleElement(
    type: 'paragraph' | 'table',
    id: string,
    { builtIn, standard }: { readonly builtIn: boolean; readonly standard: boolean },
    children: readonly XmlComponent[],
): XmlComponent {
    return new BuilderElement<Record<string, boolean | string>>({
        name: 'w:style',
        attributes: {
            type: { key: 'w:type', value: type },
            ...(standard ? { standard: { key: 'w:default', value: '1' } } : {}),
            ...(builtIn ? {} : { own: { key: 'w:customStyle', value: '1' } }),
            id: { key: 'w:styleId', value: id },
        },
        children,
    });
}
