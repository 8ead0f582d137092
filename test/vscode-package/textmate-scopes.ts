import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import oniguruma from 'vscode-oniguruma';
import textmate, { type IGrammar } from 'vscode-textmate';

export const TEXTMATE_PATH = join(import.meta.dirname, '../../packages/vscode/syntaxes/riv.tmLanguage.json');

/** A stretch of a line that the grammar colours as one, with the scopes below that of the language. */
export interface ScopedText {
    readonly line: number;
    readonly start: number;
    readonly end: number;
    readonly text: string;
    readonly scopes: readonly string[];
}

/** The TextMate grammar of the extension, run by the engine of VS Code. */
export async function loadTextmate(): Promise<(text: string) => ScopedText[]> {
    const wasm = readFileSync(createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm'));
    await oniguruma.loadWASM(wasm);
    const registry = new textmate.Registry({
        onigLib: Promise.resolve({
            createOnigScanner: (patterns) => new oniguruma.OnigScanner(patterns),
            createOnigString: (text) => new oniguruma.OnigString(text),
        }),
        loadGrammar: async () => textmate.parseRawGrammar(readFileSync(TEXTMATE_PATH, 'utf8'), TEXTMATE_PATH),
    });
    const grammar = await registry.loadGrammar('source.riv');
    if (grammar === null) {
        throw new Error('Die Grammatik der Färbung fehlt.');
    }
    return (text) => scopedTexts(grammar, text);
}

function scopedTexts(grammar: IGrammar, text: string): ScopedText[] {
    let state = textmate.INITIAL;
    return text.split('\n').flatMap((content, line) => {
        const { tokens, ruleStack } = grammar.tokenizeLine(content, state);
        state = ruleStack;
        return tokens.map(({ startIndex: start, endIndex: end, scopes: [, ...scopes] }) => ({
            line,
            start,
            end,
            text: content.slice(start, end),
            scopes,
        }));
    });
}
