import { describe, expect, test } from 'vitest';
import { displayWidth, expandTabs } from './display-width.ts';
import { excerptOf, splitLines } from './excerpt.ts';
import { printable } from './printable.ts';

function marked(text: string, line: number, from: number, to: number, endLine = line): readonly string[] {
    const excerpt = excerptOf(splitLines(text), { start: { line, character: from }, end: { line: endLine, character: to } });
    return excerpt === undefined ? [] : [excerpt.line, excerpt.marks];
}

describe('Excerpt', () => {
    test('marks the range', () => {
        expect(marked('eins\n  laufzeit 15 jahre', 1, 11, 13)).toEqual(['  laufzeit 15 jahre', '           ^^']);
    });

    test('marks a place without extent with one caret, also behind the end', () => {
        expect(marked('abc', 0, 1, 1)).toEqual(['abc', ' ^']);
        expect(marked('abc', 0, 99, 99)).toEqual(['abc', '   ^']);
    });

    test('of a range over several lines marks the first', () => {
        expect(marked('vertrag X {\n}', 0, 0, 1, 1)).toEqual(['vertrag X {', '^^^^^^^^^^^']);
    });

    test('there is none in an empty file or behind its end', () => {
        expect(marked('', 0, 0, 0)).toEqual([]);
        expect(marked('abc', 7, 0, 0)).toEqual([]);
    });

    test('any line end counts', () => {
        expect(splitLines('a\r\nb\rc\nd')).toEqual(['a', 'b', 'c', 'd']);
    });

    test('a long line is cut around the marked place', () => {
        const [line = '', marks = ''] = marked(`${'x'.repeat(5000)}HIER${'y'.repeat(5000)}`, 0, 5000, 5004);
        expect(line.length).toBeLessThan(210);
        expect(line.slice(marks.indexOf('^'), marks.lastIndexOf('^') + 1)).toBe('HIER');
        expect([line.at(0), line.at(-1)]).toEqual(['…', '…']);
    });

    test('tabs and wide characters move the carets', () => {
        expect(marked('\tab 契 c', 0, 6, 7)).toEqual(['    ab 契 c', '          ^']);
    });
});

describe('Width', () => {
    test('tabs reach to the next stop', () => {
        expect(expandTabs('a\tb\t')).toBe('a   b   ');
        expect(expandTabs('\t', 3)).toBe(' ');
    });

    test.for([
        ['abc', 3],
        ['Träger', 6],
        ['Tra\u0308ger', 6],
        ['契約', 4],
        ['a\u200bb', 2],
        ['„§ 5“', 5],
    ] as const)('%s takes %i columns', ([text, width]) => {
        expect(displayWidth(text)).toBe(width);
    });
});

test('control and bidirectional characters are made visible', () => {
    expect(printable('a\u001b[31mb\u202ec\td')).toBe('a\ufffd[31mb\ufffdc\td');
});
