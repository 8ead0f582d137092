import { readFileSync } from 'node:fs';
import { RivGrammar } from '@riv/language/generated/grammar';
import { AstUtils, GrammarAST } from 'langium';
import { beforeAll, describe, expect, test } from 'vitest';
import { keywords } from '../../scripts/textmate/keywords.ts';
import { textmateGrammar } from '../../scripts/textmate/textmate-grammar.ts';
import { loadTextmate, type ScopedText, TEXTMATE_PATH } from './textmate-scopes.ts';

let read: (text: string) => ScopedText[];

beforeAll(async () => {
    read = await loadTextmate();
});

/** The innermost scope of each word of a text, line by line; words without one are left out. */
function scopes(text: string): string[] {
    return read(text).flatMap(({ text: piece, scopes: own }) => {
        const word = piece.trim();
        return word === '' || own.length === 0 ? [] : [`${word} ${own.at(-1)}`];
    });
}

describe('TextMate grammar', () => {
    test('is the one that the language gives', () => {
        expect(JSON.parse(readFileSync(TEXTMATE_PATH, 'utf8'))).toEqual(JSON.parse(JSON.stringify(textmateGrammar())));
    });

    test('knows every keyword of the language, as a whole word only', () => {
        const all = new Set(
            RivGrammar()
                .rules.flatMap((rule) => AstUtils.streamAllContents(rule).filter(GrammarAST.isKeyword).toArray())
                .map(({ value }) => value)
                .filter((value) => /^\p{L}/u.test(value)),
        );
        const { blocks, lines, inner } = keywords();
        expect(new Set([...blocks, ...lines, ...inner])).toEqual(all);
        for (const word of all) {
            expect(scopes(` ${word} `), word).toEqual([expect.stringMatching(/ keyword\./)]);
            expect(
                scopes(`${word}ä`).filter((scope) => scope.includes('keyword')),
                word,
            ).toEqual([]);
        }
    });

    test('tells blocks, names, lines, values, texts and units apart', () => {
        expect(scopes('krankenkasse AOKNord-West "AOK" {')).toEqual([
            'krankenkasse keyword.control.block.riv',
            'AOKNord-West entity.name.type.riv',
            '"AOK" string.quoted.double.riv',
            '{ punctuation.section.block.riv',
        ]);
        expect(scopes('    bindung an leistungserbringer keine')).toEqual([
            'bindung keyword.other.line.riv',
            'an keyword.other.riv',
            'leistungserbringer keyword.other.riv',
            'keine keyword.other.riv',
        ]);
        expect(scopes('ändern erfolgsvergütung ab')).toEqual([
            'ändern keyword.other.line.riv',
            'erfolgsvergütung keyword.control.block.riv',
            'ab keyword.other.riv',
        ]);
        expect(scopes('    kassenart AOK')).toEqual(['kassenart keyword.other.line.riv', 'AOK variable.other.constant.riv']);
        expect(scopes('jahr 2023 ausgaben 1.234.567,89 EUR')).toEqual([
            'jahr keyword.other.line.riv',
            '2023 constant.numeric.riv',
            'ausgaben keyword.other.riv',
            '1.234.567,89 constant.numeric.riv',
            'EUR keyword.other.unit.riv',
        ]);
        expect(scopes('beginn 01.01.2027')).toEqual(['beginn keyword.other.line.riv', '01.01.2027 constant.numeric.date.riv']);
        expect(scopes('beginn offen "noch nicht bekannt"')).toEqual([
            'beginn keyword.other.line.riv',
            'offen keyword.other.open.riv',
            '"noch nicht bekannt" string.quoted.double.riv',
        ]);
    });

    test('carries prose and comments over several lines, and ends a text with its line', () => {
        expect(scopes('"""\nein vertrag\n"""\nsiegel')).toEqual([
            '""" string.quoted.triple.riv',
            'ein vertrag string.quoted.triple.riv',
            '""" string.quoted.triple.riv',
            'siegel keyword.other.line.riv',
        ]);
        expect(scopes('/* vertrag\n*/ siegel').at(-1)).toBe('siegel keyword.other.line.riv');
        expect(scopes('sitz "Husum\nsiegel').at(-1)).toBe('siegel keyword.other.line.riv');
    });

    test('shows the rule that a suppression names', () => {
        expect(scopes('// riv-ignorieren kreis-name-abweichend: alter Name')).toContain('kreis-name-abweichend constant.other.rule.riv');
    });
});
