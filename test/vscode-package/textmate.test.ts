import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { RivGrammar } from '@riv/language/generated/grammar';
import { AstUtils, GrammarAST } from 'langium';
import { beforeAll, describe, expect, test } from 'vitest';
import oniguruma from 'vscode-oniguruma';
import textmate, { type IGrammar } from 'vscode-textmate';
import { keywords } from '../../scripts/textmate/keywords.ts';
import { textmateGrammar } from '../../scripts/textmate/textmate-grammar.ts';

const path = join(import.meta.dirname, '../../packages/vscode/syntaxes/riv.tmLanguage.json');
let grammar: IGrammar;

beforeAll(async () => {
    const wasm = readFileSync(createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm'));
    await oniguruma.loadWASM(wasm);
    const registry = new textmate.Registry({
        onigLib: Promise.resolve({
            createOnigScanner: (patterns) => new oniguruma.OnigScanner(patterns),
            createOnigString: (text) => new oniguruma.OnigString(text),
        }),
        loadGrammar: async () => textmate.parseRawGrammar(readFileSync(path, 'utf8'), path),
    });
    const loaded = await registry.loadGrammar('source.riv');
    if (loaded === null) {
        throw new Error('Die Grammatik der Färbung fehlt.');
    }
    grammar = loaded;
});

/** The innermost scope of each word of a text, line by line; words without one are left out. */
function scopes(text: string): string[] {
    let state = textmate.INITIAL;
    return text.split('\n').flatMap((line) => {
        const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
        state = ruleStack;
        return tokens.flatMap(({ startIndex, endIndex, scopes: [, ...own] }) => {
            const word = line.slice(startIndex, endIndex).trim();
            return word === '' || own.length === 0 ? [] : [`${word} ${own.at(-1)}`];
        });
    });
}

describe('TextMate grammar', () => {
    test('is the one that the language gives', () => {
        expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual(JSON.parse(JSON.stringify(textmateGrammar())));
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
        expect(scopes('bindung an leistungserbringer keine').at(-1)).toBe('keine keyword.other.riv');
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
