import { describe, expect, it } from 'vitest';
import type { Paragraph } from '../document/nodes.ts';
import { textOf } from '../document/plain-text.ts';
import { sentencesOf } from '../document/walk.ts';
import { parseClauseText } from './parse-clause-text.ts';
import type { TextKind } from './parsed-text.ts';

function parse(text: string, kind: TextKind = 'section', owner = 'probe') {
    return parseClauseText({ kind, owner, template: 'text/probe.hbs', text, insertions: [] });
}

function paragraphs(text: string, kind: TextKind = 'section'): readonly Paragraph[] {
    const parsed = parse(text, kind);
    expect(parsed.problems).toEqual([]);
    return parsed.parts.flatMap((part) => part.content.filter((entry) => entry.kind === 'paragraph'));
}

describe('parseClauseText', () => {
    it('reads heading, ids, proofs and one sentence per line', () => {
        const [first, second] = paragraphs('# Titel\n\n[[eins]] R28 R31, D14\nSatz eins.\nSatz zwei.\n\n[[zwei]]\nSatz.\n');
        expect(first?.id).toBe('probe.eins');
        expect(first?.basis).toEqual(['R28', 'R31', 'D14']);
        expect(sentencesOf(first!).map((sentence) => [sentence.position, textOf(sentence.spans)])).toEqual([
            [1, 'Satz eins.'],
            [2, 'Satz zwei.'],
        ]);
        expect(second?.basis).toEqual([]);
    });

    it('reads enumerations of three levels with the sentence that introduces them', () => {
        const [paragraph] = paragraphs('# T\n[[a]]\nEs gilt:\n- eins\n  - a eins\n    - aa eins\n    - bb zwei\n- zwei\nNächster Satz.');
        const [sentence, next] = sentencesOf(paragraph!);
        expect(sentence?.items.map((item) => item.label)).toEqual(['1.', '2.']);
        expect(sentence?.items[0]?.items[0]?.label).toBe('a)');
        expect(sentence?.items[0]?.items[0]?.items.map((item) => item.label)).toEqual(['aa)', 'bb)']);
        expect(next?.position).toBe(2);
    });

    it('takes a line in small letters behind an enumeration as the end of the sentence', () => {
        const [paragraph] = paragraphs('# T\n[[a]]\nWer\n- zahlt oder\n- stundet,\nist berechtigt.\nMehr.');
        const [sentence, next] = sentencesOf(paragraph!);
        expect(textOf(sentence?.closing ?? [])).toBe('ist berechtigt.');
        expect(next?.position).toBe(2);
    });

    it('names sentences and items', () => {
        const [paragraph] = paragraphs('# T\n[[a]]\n[[satz]] Es gilt:\n- [[punkt]] eins\n- zwei');
        const [sentence] = sentencesOf(paragraph!);
        expect(sentence?.id).toBe('probe.satz');
        expect(sentence?.items.map((item) => item.id)).toEqual(['probe.punkt', 'probe.satz.2']);
    });

    it('reads formulas with indices, tables and form lines', () => {
        const [paragraph] = paragraphs(
            '# T\n[[a]]\nEs gilt:\n= Z = q_ref × N_t\n| A | B |\n|---|---:|\n| x | 1 |\n_ Ort: ____ Datum: ____',
        );
        expect(paragraph?.blocks.map((block) => block.kind)).toEqual(['sentence', 'formula', 'table', 'form']);
        const [, formula, table, form] = paragraph?.blocks ?? [];
        expect(formula?.kind === 'formula' && formula.spans.filter((span) => span.subscript).map((span) => span.text)).toEqual([
            'ref',
            't',
        ]);
        expect(table?.kind === 'table' && table.columns.map((column) => column.align)).toEqual(['left', 'right']);
        expect(form?.kind === 'form' && form.parts.map((part) => ('blank' in part ? '____' : textOf(part.spans)))).toEqual([
            'Ort:',
            '____',
            'Datum:',
            '____',
        ]);
    });

    it('numbers enumerations under a heading of an Anlage with letters', () => {
        const parsed = parse('# A\n\n[[teil]]\n## Kopf\n[[a]]\nEs gilt:\n- eins\n  - zwei', 'annex', 'anlage.probe');
        expect(parsed.problems).toEqual([]);
        const [part] = parsed.parts;
        expect(part?.id).toBe('anlage.probe.teil');
        const [paragraph] = part?.content ?? [];
        const [sentence] = paragraph?.kind === 'paragraph' ? sentencesOf(paragraph) : [];
        expect(sentence?.items[0]?.label).toBe('a)');
        expect(sentence?.items[0]?.items[0]?.label).toBe('aa)');
    });

    it('lets the first paragraph of a clause go by the name of the clause', () => {
        const parsed = parse('Erster.\n\n[[frist]]\nZweiter.', 'clause', 'Widerruf');
        expect(parsed.parts[0]?.content.map((entry) => entry.kind === 'paragraph' && entry.id)).toEqual(['Widerruf', 'Widerruf.frist']);
    });

    it.each([
        ['# T\n[[a]]\n- ohne Satz', 3, 'aufzählung-ohne-satz'],
        ['# T\n[[a]]\nSatz:\n  - zu tief', 4, 'aufzählung-ebene'],
        ['# T\n[[a]]\nSatz:\n- eins\n   - schief', 5, 'aufzählung-ebene'],
        ['# T\n[[a]]\nSatz:\n- a\n  - b\n    - c\n      - d', 7, 'aufzählung-ebene'],
        ['[[a]]\nSatz.', 1, 'überschrift-fehlt'],
        ['# T\n[[a]]\nSatz.\n# U', 4, 'überschrift-doppelt'],
        ['# T\n## U\n[[a]]\nSatz.', 2, 'zwischenüberschrift'],
        ['# T\nSatz.', 2, 'kennung-fehlt'],
        ['# T\n[[a]]\n', 2, 'kennung-ohne-absatz'],
        ['# T\n[[a b]]\nSatz.', 2, 'kennung-ungültig'],
        ['# T\n[[a]]\n| a | b |\n| 1 | 2 |', 4, 'tabelle-ungültig'],
        ['# T\n[[a]]\n| a | b |\n|---|---|\n| 1 |', 5, 'tabelle-ungültig'],
    ])('%j is a problem in line %i: %s', (text, line, code) => {
        // Without the marks of a compiled template the line is not known; they are put in here as the precompiler does.
        const marked = text
            .split('\n')
            .map((content, index) => `${String.fromCodePoint(0xf0000 + index + 1)}${content}`)
            .join('\n');
        const { problems } = parse(marked);
        expect(problems.map((problem) => [problem.line, problem.code])).toContainEqual([line, code]);
        expect(problems[0]?.template).toBe('text/probe.hbs');
    });

    it('refuses a heading in a clause', () => {
        expect(parse('# T\nSatz.', 'clause').problems.map((problem) => problem.code)).toContain('überschrift-in-klausel');
    });
});
