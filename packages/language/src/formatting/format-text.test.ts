import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { type AstNode, isAstNode, isReference, URI } from 'langium';
import { describe, expect, it } from 'vitest';
import { LIBRARY_FILES } from '../library/generated/library.ts';
import { createRivLanguage } from '../services.ts';
import { BASE_CONTRACT } from '../testing/base-contract.ts';
import { formatText } from './format-text.ts';

const { shared, riv } = createRivLanguage();
const lexer = riv.parser.Lexer;
const format = (text: string): string => formatText(text, lexer);
const EXAMPLES = [
    'nordfriesland/vertrag.riv',
    'bochum/vertrag.riv',
    'bochum/nachtrag-1.riv',
    'werra/module/herz.riv',
    'region-nord/variante.riv',
];
const TEXTS = [
    BASE_CONTRACT,
    ...Object.values(LIBRARY_FILES),
    ...EXAMPLES.map((name) => readFileSync(join(import.meta.dirname, '../../../../examples', name), 'utf8')),
];

/** What a text means: its tree without places, with the comments in their order. */
function meaning(text: string): unknown {
    const document = shared.workspace.LangiumDocumentFactory.fromString(text, URI.parse('file:///projekt/form.riv'));
    const comments = lexer
        .tokenize(text)
        .hidden.filter(({ tokenType }) => tokenType.name.endsWith('COMMENT'))
        .map(({ image }) => image.replace(/\s+/g, ' ').trim());
    return { tree: plain(document.parseResult.value), comments, errors: document.parseResult.parserErrors.length };
}

function plain(value: unknown): unknown {
    if (Array.isArray(value)) {
        return value.map(plain);
    }
    if (isReference(value)) {
        return value.$refText;
    }
    if (isAstNode(value)) {
        return Object.fromEntries(
            Object.entries(value as AstNode & Record<string, unknown>)
                .filter(([key]) => !key.startsWith('$') || key === '$type')
                .map(([key, entry]) => [key, plain(entry)]),
        );
    }
    return value;
}

describe('the usual form', () => {
    it.each<[string, string, string]>([
        [
            'indents by blocks',
            'vertrag A "A" {\nregion {\n  kreis 01054\n}\n}',
            'vertrag A "A" {\n    region {\n        kreis 01054\n    }\n}\n',
        ],
        ['puts one blank between words', 'variante  A   "A" fassung\t1.0{\n}', 'variante A "A" fassung 1.0 {\n}\n'],
        ['puts the brace on the line of its block', 'vertrag A "A"\n{\n}', 'vertrag A "A" {\n}\n'],
        [
            'keeps one empty line, none at the edges of a block',
            'vertrag A "A" {\n\n\n  // x\n\n\n\n  beginn 01.01.2027\n\n}',
            'vertrag A "A" {\n    // x\n\n    beginn 01.01.2027\n}\n',
        ],
        [
            'writes lists',
            'vertrag A "A" {\n  datenschutz {\n verantwortlich A ,B\n}\n}',
            'vertrag A "A" {\n    datenschutz {\n        verantwortlich A, B\n    }\n}\n',
        ],
        [
            'goes on one level deeper behind a comma',
            'vertrag A "A" {\nklauseln A,\nB\n}',
            'vertrag A "A" {\n    klauseln A,\n        B\n}\n',
        ],
        [
            'moves prose with its block',
            'vertrag A "A" {\nklausel B "B" {\n"""\nErster.\n  Zweiter.\n"""\n}\n}',
            'vertrag A "A" {\n    klausel B "B" {\n        """\n        Erster.\n          Zweiter.\n        """\n    }\n}\n',
        ],
        ['keeps line ends', 'vertrag A "A" {\r\n}', 'vertrag A "A" {\r\n}\r\n'],
        [
            'leaves unknown characters alone',
            'vertrag A "A" {\n  laufzeit 20 jahre ; ;\n}',
            'vertrag A "A" {\n    laufzeit 20 jahre ; ;\n}\n',
        ],
        ['leaves a text without balance alone', 'vertrag A "A" {\n  region {\n}', 'vertrag A "A" {\n  region {\n}'],
        ['does not let an open text swallow a brace', 'vertrag A "A\n{\n}', 'vertrag A "A\n{\n}\n'],
    ])('%s', (_name, text, formatted) => {
        expect(format(text)).toBe(formatted);
    });

    it('is the form of all examples and of the library', () => {
        for (const text of TEXTS) {
            expect(format(text)).toBe(text);
        }
    });
});

describe('formatting', () => {
    const spaced = fc.tuple(
        fc.nat(TEXTS.length - 1),
        fc.array(fc.tuple(fc.nat(), fc.constantFrom(' ', '  ', '\t', '\n', '\n\n\n', '\r\n', '')), { maxLength: 40 }),
    );

    it('keeps the meaning, and a second time changes nothing', () => {
        fc.assert(
            fc.property(spaced, ([index, changes]) => {
                const text = changes.reduce(respaced, TEXTS[index] ?? '');
                const once = format(text);
                expect(meaning(once)).toEqual(meaning(text));
                expect(format(once)).toBe(once);
            }),
            { seed: 12, numRuns: 150 },
        );
    });

    it('never throws and never loses a character that is no space', () => {
        fc.assert(
            fc.property(fc.nat(TEXTS.length - 1), fc.nat(), fc.nat(60), fc.string(), (index, at, length, insert) => {
                const text = TEXTS[index] ?? '';
                const start = at % text.length;
                const damaged = text.slice(0, start) + insert + text.slice(start + length);
                expect(format(damaged).replace(/\s/g, '')).toBe(damaged.replace(/\s/g, ''));
            }),
            { seed: 34, numRuns: 150 },
        );
    });
});

/** The text with the space at some place outside of texts and comments changed. */
function respaced(text: string, [at, space]: [number, string]): string {
    const tokens = lexer.tokenize(text).tokens;
    const index = at % tokens.length;
    const [left, right] = [tokens[index], tokens[index + 1]];
    if (left === undefined || right === undefined) {
        return text;
    }
    const end = (left.endOffset ?? 0) + 1;
    const gap = text.slice(end, right.startOffset);
    // Words need a space between them, and a comment in the gap stays.
    return gap.trim() === '' && space !== '' ? text.slice(0, end) + space + text.slice(right.startOffset) : text;
}
