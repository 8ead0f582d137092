import fc from 'fast-check';
import { URI } from 'langium';
import { expect, it } from 'vitest';
import { createRivLanguage } from '../../services.ts';
import { BASE_CONTRACT } from '../../testing/base-contract.ts';
import { textTokens } from './text-tokens.ts';

const { shared, riv } = createRivLanguage();

function scanned(text: string): readonly (readonly [number, number])[] {
    const document = shared.workspace.LangiumDocumentFactory.fromString(text, URI.parse('file:///projekt/a.riv'));
    return textTokens(document.parseResult.value).map(({ start, end }) => [start, end]);
}

function lexed(text: string): readonly (readonly [number, number])[] {
    return riv.parser.Lexer.tokenize(text)
        .tokens.filter(({ tokenType }) => tokenType.name.startsWith('TEXT_'))
        .map(({ startOffset, endOffset }) => [startOffset, (endOffset ?? startOffset) + 1]);
}

it('findet im Muster, was der Lexer findet', () => {
    expect(scanned(BASE_CONTRACT).length).toBeGreaterThan(30);
    expect(scanned(BASE_CONTRACT)).toEqual(lexed(BASE_CONTRACT));
});

it('findet in jedem Text, was der Lexer findet', () => {
    const marks = fc.constantFrom('"', '"""', '„', '“', '”', '»', '«', '//', '/*', '*/', '\n', '\r\n', ' ', 'Wort', '12,5', '{', '}', '§');
    const texts = fc.array(marks, { maxLength: 40 }).map((parts) => parts.join(''));
    fc.assert(
        fc.property(texts, (text) => {
            expect(scanned(text)).toEqual(lexed(text));
        }),
        { seed: 1404, numRuns: 300 },
    );
});

it.each([
    ['"Text"', '"', '"', 'Text'],
    ['„Text”', '„', '”', 'Text'],
    ['»Text«', '»', '«', 'Text'],
    ['"Text', '"', '', 'Text'],
    ['"', '"', '', ''],
    ['""', '"', '"', ''],
    ['"""Text"""', '"""', '"""', 'Text'],
    ['"""Text', '"""', '', 'Text'],
])('%s', (source, opening, closing, inner) => {
    const document = shared.workspace.LangiumDocumentFactory.fromString(source, URI.parse('file:///projekt/a.riv'));
    expect(textTokens(document.parseResult.value)).toMatchObject([{ source, opening, closing, inner }]);
});
