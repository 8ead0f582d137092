import type { TokenType } from 'chevrotain';
import { describe, expect, it } from 'vitest';
import { createRivLanguage } from '../services.ts';

const { riv } = createRivLanguage();
const lexer = riv.parser.Lexer;
const keywords = Object.values(lexer.definition as Record<string, TokenType>)
    .flatMap(({ PATTERN }) => (typeof PATTERN === 'string' ? [PATTERN] : []))
    .filter((keyword) => /\p{L}/u.test(keyword));

function tokens(text: string): string[] {
    const { tokens: found, errors } = lexer.tokenize(text);
    expect(errors).toEqual([]);
    return found.map(({ tokenType, image }) => `${tokenType.name} ${image}`);
}

it('die Sprache hat Schlüsselwörter', () => {
    expect(keywords.length).toBeGreaterThan(150);
    expect(keywords).toContain('veröffentlichung');
});

const SUFFIXES = ['x', 's', 'E', 'ä', 'Ü', 'ß', 'é', '_', '7', '-nord', '-über'];
const PREFIXES = ['x', 'Ä', 'ö'];

describe.each(keywords)('%s', (keyword) => {
    it('ist allein ein Schlüsselwort', () => {
        const [token] = lexer.tokenize(keyword).tokens;
        expect([token?.tokenType.PATTERN, token?.image]).toEqual([keyword, keyword]);
    });

    it('ist als Teil eines längeren Wortes ein Name', () => {
        const longer = [...SUFFIXES.map((suffix) => keyword + suffix), ...PREFIXES.map((prefix) => prefix + keyword)];
        expect(longer.flatMap(tokens)).toEqual(longer.map((word) => `ID ${word}`));
    });
});

it('mit großem Anfangsbuchstaben ist jedes ein Name', () => {
    const names = keywords
        .filter((keyword) => /^\p{Ll}/u.test(keyword))
        .map((keyword) => keyword.charAt(0).toUpperCase() + keyword.slice(1));
    expect(names.flatMap(tokens)).toEqual(names.map((name) => `ID ${name}`));
});
