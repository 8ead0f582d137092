import { AlignmentType, LevelFormat, type NumberingDefinition } from 'docx';
import type { ItemStyle } from '../../document/nodes.ts';
import { INDENT, STEP } from './geometry.ts';

// The numbers in print are made by Word from these definitions, not typed.

interface Level {
    readonly text: string;
    readonly left: number;
    readonly hanging: number;
    readonly style?: ItemStyle;
}

/** First number of each style: in letters, 27 counts aa, bb, cc and 53 aaa, bbb. */
const STARTS: Readonly<Record<ItemStyle, number>> = { number: 1, letter: 1, doubleLetter: 27, tripleLetter: 53 };

/** Kinds of enumeration: inside a numbered Absatz, in text at the margin, under a numbered heading of an Anlage. */
export type ListKind = 'absatz' | 'margin' | 'annex';

/** The §§ and their Absätze. */
export const SECTIONS = sections('Paragraphen', '§\u00a0%1', '(%2)');

/** The Anlagen and their parts. */
export const ANNEXES = annexes('Anlagen', 'Anlage\u00a0%1', '%2.');

/** Parties and points: 1., 2., 3. */
export const PLAIN_LIST = definition('Liste', [{ text: '%1.', left: INDENT, hanging: INDENT }]);

export const LISTS: Readonly<Record<ListKind, NumberingDefinition>> = {
    absatz: list('absatz', INDENT, ['number', 'letter', 'doubleLetter']),
    margin: list('margin', 0, ['number', 'letter', 'doubleLetter']),
    annex: list('annex', 0, ['letter', 'doubleLetter', 'tripleLetter']),
};

/** A § that came by an amendment („§ 18a“): a list of its own with this number, so that the §§ behind it keep theirs. */
export function insertedSection(number: string): NumberingDefinition {
    return sections(`§ ${number}`, `§\u00a0${literal(number)}`, '(%2)');
}

/** An Absatz that came by an amendment („(2a)“). */
export function insertedParagraph(number: string): NumberingDefinition {
    return sections(`Absatz ${number}`, '§\u00a0%1', `(${literal(number)})`);
}

/** An Anlage that came by an amendment („Anlage 4a“). */
export function insertedAnnex(number: string): NumberingDefinition {
    return annexes(`Anlage ${number}`, `Anlage\u00a0${literal(number)}`, '%2.');
}

/** A part of an Anlage that came by an amendment („2a.“). */
export function insertedPart(number: string): NumberingDefinition {
    return annexes(`Teil ${number}`, 'Anlage\u00a0%1', `${literal(number)}.`);
}

function sections(name: string, section: string, paragraph: string): NumberingDefinition {
    return definition(name, [
        { text: section, left: INDENT + 142, hanging: INDENT + 142 },
        { text: paragraph, left: INDENT, hanging: INDENT },
    ]);
}

function annexes(name: string, annex: string, part: string): NumberingDefinition {
    return definition(name, [
        { text: annex, left: 1247, hanging: 1247 },
        { text: part, left: INDENT, hanging: INDENT },
    ]);
}

function list(name: ListKind, base: number, styles: readonly ItemStyle[]): NumberingDefinition {
    const levels = styles.map((style, depth): Level => {
        const text = `%${depth + 1}${style === 'number' ? '.' : ')'}`;
        return { text, left: base + STEP * (depth + 1), hanging: STEP, style };
    });
    return definition(name, levels);
}

/** Two definitions of one name are the same list. The control character keeps the name from being found in the text of a contract. */
function definition(name: string, levels: readonly Level[]): NumberingDefinition {
    return {
        reference: `\u0080${name}`,
        levels: levels.map(({ text, left, hanging, style = 'number' }, level) => ({
            level,
            text,
            format: style === 'number' ? LevelFormat.DECIMAL : LevelFormat.LOWER_LETTER,
            alignment: AlignmentType.LEFT,
            start: STARTS[style],
            style: { paragraph: { indent: { left, hanging } } },
        })),
    };
}

/** A number that is not counted: percent signs would be read as a level. */
function literal(number: string): string {
    return number.replace(/%/g, '');
}
