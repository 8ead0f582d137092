import type { LangiumDocument } from 'langium';
import type { SemanticTokenProvider } from 'langium/lsp';
import type { SemanticTokens } from 'vscode-languageserver';
import type { RivServerServices } from '../services.ts';
import { modifierBits, TOKEN_MODIFIERS, TOKEN_TYPES, typeNumbers } from './legend.ts';
import { tokenEdits } from './token-edits.ts';
import { type WordToken, wordTokens } from './word-tokens.ts';

/**
 * Colours for whole files, for what is visible, and as the difference to what the client has. A request is answered in one go: two files
 * that are asked for at once cannot get into each other's way, which they do in the provider of Langium.
 */
export function createSemanticTokens(services: RivServerServices): SemanticTokenProvider {
    /** What each client file was last told; the number tells the states of all files apart. */
    const told = new Map<string, Required<SemanticTokens>>();
    let states = 0;
    services.shared.workspace.TextDocuments.onDidClose(({ document }) => told.delete(document.uri));
    const tell = (document: LangiumDocument): Required<SemanticTokens> => {
        const tokens = { resultId: String(++states), data: encode(wordTokens(document, services)) };
        told.set(document.uri.toString(), tokens);
        return tokens;
    };
    return {
        tokenTypes: typeNumbers,
        tokenModifiers: modifierBits,
        semanticTokensOptions: {
            legend: { tokenTypes: [...TOKEN_TYPES], tokenModifiers: [...TOKEN_MODIFIERS] },
            full: { delta: true },
            range: true,
        },
        semanticHighlight: (document) => tell(document),
        semanticHighlightDelta: (document, { previousResultId }) => {
            const before = told.get(document.uri.toString());
            const tokens = tell(document);
            return before?.resultId === previousResultId
                ? { resultId: tokens.resultId, edits: tokenEdits(before.data, tokens.data) }
                : tokens;
        },
        // A part has no state: the next difference is still one to the whole.
        semanticHighlightRange: (document, { range: { start, end } }) => ({
            data: encode(
                wordTokens(document, services).filter(
                    ({ line, character, length }) =>
                        (line > start.line || (line === start.line && character + length > start.character)) &&
                        (line < end.line || (line === end.line && character < end.character)),
                ),
            ),
        }),
    };
}

/** Five numbers for each word: lines and characters since the word before, length, type, modifiers. */
function encode(tokens: readonly WordToken[]): number[] {
    return tokens.flatMap(({ line, character, length, type, modifiers }, index) => {
        const before = tokens[index - 1];
        const lines = line - (before?.line ?? 0);
        return [
            lines,
            lines === 0 ? character - (before?.character ?? 0) : character,
            length,
            typeNumbers[type] ?? 0,
            modifiers.reduce((bits, modifier) => bits | (modifierBits[modifier] ?? 0), 0),
        ];
    });
}
