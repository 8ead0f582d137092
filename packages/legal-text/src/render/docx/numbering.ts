import { INDENT, STEP } from './geometry.ts';
import { DECLARATION, escapeXml, NAMESPACES } from './xml.ts';

interface Level {
    readonly format: 'decimal' | 'lowerLetter';
    readonly text: string;
    readonly left: number;
    readonly hanging: number;
    /** 27 counts aa, bb, cc; 53 aaa, bbb. */
    readonly start?: number;
    readonly style?: string;
}

/** Kinds of enumeration: inside a numbered Absatz, in text at the margin, under a numbered heading of an Anlage. */
export type ListKind = 'absatz' | 'margin' | 'annex';

/** Numbering definitions of one file. The numbers in print are made by Word from these, not typed. */
export interface Numbering {
    readonly abstracts: string[];
    readonly instances: string[];
    readonly lists: Readonly<Record<ListKind, number>>;
    readonly parties: number;
}

/** Instance of the §§ and their Absätze, and of the Anlagen and their parts. */
export const SECTIONS = 1;
export const ANNEXES = 2;

export function createNumbering(): Numbering {
    const sections = sectionLevels('§\u00a0%1', '(%2)');
    const annexes = annexLevels('Anlage\u00a0%1');
    const number: Level = { format: 'decimal', text: '%1.', left: 0, hanging: 0 };
    const numbering: Numbering = { abstracts: [], instances: [], lists: { absatz: 2, margin: 3, annex: 4 }, parties: 5 };
    addAbstract(numbering, sections);
    addAbstract(numbering, annexes);
    addAbstract(numbering, listLevels(INDENT, ['number', 'letter', 'doubleLetter']));
    addAbstract(numbering, listLevels(0, ['number', 'letter', 'doubleLetter']));
    addAbstract(numbering, listLevels(0, ['letter', 'doubleLetter', 'tripleLetter']));
    addAbstract(numbering, [{ ...number, left: INDENT, hanging: INDENT }]);
    addInstance(numbering, 0);
    addInstance(numbering, 1);
    return numbering;
}

/** A new enumeration of a kind, counting from the start; its instance. */
export function newList(numbering: Numbering, kind: ListKind): number {
    return addInstance(numbering, numbering.lists[kind], kind === 'annex' ? [1, 27, 53] : [1, 1, 27]);
}

/** A new numbered list of parties or points; its instance. */
export function newPlainList(numbering: Numbering): number {
    return addInstance(numbering, numbering.parties, [1]);
}

/** A § that came by an amendment („§ 18a“): a list of its own with this number, so that the §§ behind it keep theirs. */
export function insertedSection(numbering: Numbering, number: string): number {
    addAbstract(numbering, sectionLevels(literal(`§\u00a0${number}`), '(%2)'));
    return addInstance(numbering, numbering.abstracts.length - 1);
}

/** An Absatz that came by an amendment („(2a)“). */
export function insertedParagraph(numbering: Numbering, number: string): number {
    addAbstract(numbering, sectionLevels('§\u00a0%1', literal(`(${number})`)));
    return addInstance(numbering, numbering.abstracts.length - 1);
}

/** An Anlage that came by an amendment („Anlage 4a“). */
export function insertedAnnex(numbering: Numbering, number: string): number {
    addAbstract(numbering, annexLevels(literal(`Anlage\u00a0${number}`)));
    return addInstance(numbering, numbering.abstracts.length - 1);
}

/** A part of an Anlage that came by an amendment („2a.“). */
export function insertedPart(numbering: Numbering, number: string): number {
    addAbstract(numbering, annexLevels('Anlage\u00a0%1', literal(`${number}.`)));
    return addInstance(numbering, numbering.abstracts.length - 1);
}

export function numberingXml({ abstracts, instances }: Numbering): string {
    return `${DECLARATION}<w:numbering ${NAMESPACES}>${abstracts.join('')}${instances.join('')}</w:numbering>`;
}

function sectionLevels(section: string, paragraph: string): readonly Level[] {
    return [
        { format: 'decimal', text: section, left: INDENT + 142, hanging: INDENT + 142 },
        { format: 'decimal', text: paragraph, left: INDENT, hanging: INDENT },
    ];
}

function annexLevels(annex: string, part = '%2.'): readonly Level[] {
    return [
        { format: 'decimal', text: annex, left: 1247, hanging: 1247 },
        { format: 'decimal', text: part, left: INDENT, hanging: INDENT },
    ];
}

type ListStyle = 'number' | 'letter' | 'doubleLetter' | 'tripleLetter';

const STARTS: Readonly<Record<ListStyle, number>> = { number: 1, letter: 1, doubleLetter: 27, tripleLetter: 53 };

function listLevels(base: number, styles: readonly ListStyle[]): readonly Level[] {
    return styles.map((style, depth) => ({
        format: style === 'number' ? 'decimal' : 'lowerLetter',
        text: `%${depth + 1}${style === 'number' ? '.' : ')'}`,
        left: base + STEP * (depth + 1),
        hanging: STEP,
        start: STARTS[style],
    }));
}

/** A number that is not counted: percent signs would be read as a level. */
function literal(text: string): string {
    return text.replace(/%/g, '');
}

function addAbstract(numbering: Numbering, levels: readonly Level[]): void {
    const id = numbering.abstracts.length;
    const xml = levels.map((level, index) => {
        const indent = `<w:pPr><w:ind w:left="${level.left}" w:hanging="${level.hanging}"/></w:pPr>`;
        return `<w:lvl w:ilvl="${index}"><w:start w:val="${level.start ?? 1}"/><w:numFmt w:val="${level.format}"/><w:lvlText w:val="${escapeXml(level.text)}"/><w:lvlJc w:val="left"/>${indent}</w:lvl>`;
    });
    const nsid = (0x52_49_56_00 + id).toString(16).toUpperCase();
    numbering.abstracts.push(
        `<w:abstractNum w:abstractNumId="${id}"><w:nsid w:val="${nsid}"/><w:multiLevelType w:val="multilevel"/>${xml.join('')}</w:abstractNum>`,
    );
}

function addInstance(numbering: Numbering, abstract: number, starts: readonly number[] = []): number {
    const id = numbering.instances.length + 1;
    const overrides = starts.map((start, level) => `<w:lvlOverride w:ilvl="${level}"><w:startOverride w:val="${start}"/></w:lvlOverride>`);
    numbering.instances.push(`<w:num w:numId="${id}"><w:abstractNumId w:val="${abstract}"/>${overrides.join('')}</w:num>`);
    return id;
}
