import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LIBRARY_FILES } from '@riv/language/library/generated/library';
import { openServer, type TestServer } from '@riv/server/testing/open-server';
import { TOKEN_MODIFIERS, TOKEN_TYPES } from '@riv/server/tokens/legend';
import { type WordToken, wordTokens } from '@riv/server/tokens/word-tokens';
import { beforeAll, describe, expect, test } from 'vitest';
import { exampleFiles } from '../server/document-texts.ts';
import { loadTextmate, type ScopedText } from './textmate-scopes.ts';

const { contributes } = JSON.parse(readFileSync(join(import.meta.dirname, '../../packages/vscode/package.json'), 'utf8'));
const semanticScopes: Readonly<Record<string, readonly string[]>> = contributes.semanticTokenScopes[0].scopes;

/** Beginnings of scopes to which every theme that comes with VS Code gives a colour; `variable` looks like plain text in many. */
const COLOURED = ['comment', 'constant.language', 'constant.numeric', 'entity.name', 'keyword', 'string'];
const isColoured = (scopes: readonly string[]): boolean =>
    scopes.some((scope) => COLOURED.some((start) => scope === start || scope.startsWith(`${start}.`)));

/** The scopes that VS Code takes for a token: those of the rule that names its type and most of its modifiers. */
function scopesOf({ type, modifiers }: Pick<WordToken, 'type' | 'modifiers'>): readonly string[] {
    const fitting = Object.entries(semanticScopes).flatMap(([selector, scopes]) => {
        const [ofType, ...ofModifiers] = selector.split('.');
        const fits = (ofType === type || ofType === '*') && ofModifiers.every((name) => modifiers.some((modifier) => modifier === name));
        return fits ? [{ scopes, score: (ofType === '*' ? 0 : 100) + 100 * ofModifiers.length }] : [];
    });
    return fitting.toSorted((a, b) => a.score - b.score).at(-1)?.scopes ?? [];
}

/** Words and numbers without a colour, with the line in which they stand. */
function uncoloured(scoped: readonly ScopedText[], tokens: readonly WordToken[], text: string): string[] {
    const lines = text.split('\n');
    return lines.flatMap((content, line) =>
        [...content.matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}_-]*/gu)].flatMap(({ index, 0: word }) => {
            const token = tokens.find((each) => each.line === line && each.character <= index && index < each.character + each.length);
            const piece = scoped.find((each) => each.line === line && each.start <= index && index < each.end);
            const scopes = token === undefined ? (piece?.scopes ?? []) : scopesOf(token);
            return isColoured(scopes) ? [] : [`${word} in „${content.trim()}“`];
        }),
    );
}

let read: (text: string) => ScopedText[];
let server: TestServer;

beforeAll(async () => {
    read = await loadTextmate();
    server = await openServer(Object.fromEntries(exampleFiles().map(({ name, text }) => [name, text])));
});

describe('colours', () => {
    test.each(exampleFiles())('reach every word of $name', ({ name, text }) => {
        expect(uncoloured(read(text), wordTokens(server.document(name), server.riv), text)).toEqual([]);
    });

    test.each(Object.entries(LIBRARY_FILES).filter(([name]) => name.endsWith('.riv')))(
        'reach every word of the library: %s',
        (name, text) => {
            const document = server.document(name.startsWith('riv-lib:') ? name : `riv-lib:/${name}`);
            expect(uncoloured(read(text), wordTokens(document, server.riv), text)).toEqual([]);
        },
    );

    test('reach what a draft without a server shows, but for names in small letters', () => {
        for (const { text } of exampleFiles()) {
            expect(uncoloured(read(text), [], text)).toEqual([]);
        }
        expect(uncoloured(read('verantwortlich aok, TK'), [], 'verantwortlich aok, TK')).toEqual(['aok in „verantwortlich aok, TK“']);
    });

    test('are given to every kind of word that the server names', () => {
        for (const type of TOKEN_TYPES) {
            for (const modifiers of [[], ...TOKEN_MODIFIERS.map((modifier) => [modifier]), ['inherited', 'locked'] as const]) {
                expect(isColoured(scopesOf({ type, modifiers })), `${type} ${modifiers.join(' ')}`).toBe(true);
            }
        }
    });

    test('tell taken over, replaced and locked lines apart', () => {
        expect(scopesOf({ type: 'keyword', modifiers: ['inherited', 'locked'] })).not.toEqual(
            scopesOf({ type: 'keyword', modifiers: ['inherited'] }),
        );
        const { rules } = contributes.configurationDefaults['editor.semanticTokenColorCustomizations'];
        expect(rules).toEqual({ '*.inherited:riv': { italic: true }, '*.overridden:riv': { bold: true } });
        const declared = contributes.semanticTokenModifiers.map(({ id }: { id: string }) => id);
        expect(declared).toEqual(TOKEN_MODIFIERS.filter((modifier) => modifier !== 'declaration'));
    });
});
