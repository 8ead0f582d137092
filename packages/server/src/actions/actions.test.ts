import { BASE_CONTRACT } from '@riv/language/testing/base-contract';
import { contractWith, contractWithout } from '@riv/language/testing/snippet';
import { TextDocument } from 'langium';
import { describe, expect, it } from 'vitest';
import type { CodeAction } from 'vscode-languageserver';
import { openServer, type TestServer } from '../testing/open-server.ts';
import { codeActions } from './code-actions.ts';
import { FIX_ALL } from './fix-all.ts';

async function actions(text: string, line: string, only?: string[]): Promise<{ server: TestServer; found: CodeAction[] }> {
    const server = await openServer({ 'a.riv': text });
    const document = server.document('a.riv');
    const position = document.textDocument.positionAt(text.indexOf(line) + 1);
    const context = { diagnostics: [], ...(only === undefined ? {} : { only }) };
    return {
        server,
        found: codeActions(server.riv, document, {
            textDocument: { uri: document.uri.toString() },
            range: { start: position, end: position },
            context,
        }),
    };
}

/** The text after an action, and what is found in it then. */
async function applied({ server, found }: Awaited<ReturnType<typeof actions>>, title: RegExp): Promise<{ text: string; codes: string[] }> {
    const action = found.find((candidate) => title.test(candidate.title));
    expect(action, found.map((candidate) => candidate.title).join('\n')).toBeDefined();
    const document = server.document('a.riv');
    const text = TextDocument.applyEdits(document.textDocument, action?.edit?.changes?.[document.uri.toString()] ?? []);
    await server.edit('a.riv', text);
    return { text, codes: server.codes('a.riv') };
}

describe('quick fixes', () => {
    it('come from the rule', async () => {
        const { text, codes } = await applied(
            await actions(contractWith({ 'verantwortlich AOK, Einheit': 'verantwortlich AOK, Einheitt' }), 'verantwortlich'),
            /„Einheit“/,
        );
        expect(text).toBe(BASE_CONTRACT);
        expect(codes).toEqual([]);
    });

    it('offer to accept a finding with a reason, except for mandatory law', async () => {
        const { codes, text: after } = await applied(await actions(contractWithout('siegel'), 'gebietskörperschaft KreisNF'), /hinnehmen/);
        expect(after).toMatch(/\/\/ riv-ignorieren siegel-fehlt: Grund hier eintragen/);
        expect(codes).not.toContain('siegel-fehlt');
        const locked = await actions(contractWith({ 'verantwortlich AOK, Einheit': 'verantwortlich AOK, Einheitt' }), 'verantwortlich');
        expect(locked.found.some(({ title }) => title.includes('hinnehmen'))).toBe(false);
    });
});

describe('all fixes at once', () => {
    it('leave a text without these findings', async () => {
        const text = contractWith({
            'beginn 01.01.2027': 'beginn 1.1.2027',
            'kurz "der Kreis"': 'kurz “der Kreis”',
            'laufzeit 20 jahre': 'laufzeit 12 jahre',
        });
        const result = await actions(text, 'beginn', [FIX_ALL]);
        expect(result.found.map(({ kind }) => kind)).toEqual([FIX_ALL]);
        const { codes } = await applied(result, /Befunde korrigieren/);
        expect(codes).toEqual([]);
    });
});

describe('missing blocks', () => {
    it('are inserted so that they can be read', async () => {
        const text = 'vertrag Neu "Neu" {\n    variante Partner fassung 2026.1\n    status Entwurf\n}\n';
        const { found, ...rest } = await actions(text, 'vertrag');
        expect(found.map(({ title }) => title)).toContain('Pflichtblock „Sicherheit“ einfügen');
        const { codes } = await applied({ found, ...rest }, /Alle 14 fehlenden Pflichtblöcke/);
        expect(codes).not.toContain('satzbau');
        expect(codes.filter((code) => code.endsWith('-fehlt') && /^(region|charta|krankenkasse|pflichtblock|modul)/.test(code))).toEqual(
            [],
        );
    });
});
