import { describe, expect, it } from 'vitest';
import { precompileTemplate } from './precompile.ts';

describe('precompileTemplate', () => {
    it.each([
        ['{{title}}', /kein Helfer.*\{\{wert title\}\}/],
        ['a\n{{{wert title}}}', /Dreifache Klammern/],
        ['{{> teil}}', /Eingebundene Vorlagen/],
        ['{{> (lookup . "teil")}}', /Eingebundene Vorlagen/],
        ['{{#*inline "x"}}a{{/inline}}', /Eingebundene Vorlagen/],
        ['{{#with title}}a{{/with}}', /kein Helfer/],
        ['{{lookup . "constructor"}}', /kein Helfer/],
        ['{{#title}}a{{/title}}', /kein Helfer/],
        ['{{wert (lookup . "x")}}', /kein Helfer/],
        ['{{wert @session}}', /@session/],
        ['{{#if a}}', /.+/],
    ])('refuses %s', (source, message) => {
        const result = precompileTemplate(source);
        expect(result.ok).toBe(false);
        expect(result.ok ? '' : result.message).toMatch(message);
    });

    it('names the line of what it refuses', () => {
        const result = precompileTemplate('# Titel\n\nSatz.\n{{title}}\n');
        expect(result).toMatchObject({ ok: false, line: 4 });
    });

    it('gives the same code for the same source', () => {
        const source = '# T\n\n[[a]]\n{{#if x}}\n{{wert y}} und {{norm "§ 1 BGB"}}.\n{{/if}}\n';
        expect(precompileTemplate(source)).toEqual(precompileTemplate(source));
    });

    it('collects the citations of a template', () => {
        const result = precompileTemplate('a\nb {{norm "§ 1 BGB"}}');
        expect(result).toMatchObject({ ok: true, norms: [{ text: '§ 1 BGB', line: 2 }] });
    });
});
