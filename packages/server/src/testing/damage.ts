import type { LexerResult } from 'langium';

/** What may be missing from a text. The names stand in the table of the manual. */
export const DAMAGE_KINDS = ['Zeile', 'öffnende Klammer', 'schließende Klammer', 'halbes Wort'] as const;
export type DamageKind = (typeof DAMAGE_KINDS)[number];

/** A text with one thing missing, and where the cursor of the person is who will repair it. */
export interface Damage {
    readonly kind: DamageKind;
    /** Made when it is asked for: thousands of long texts would fill the memory. */
    readonly text: () => string;
    /** Line of the damage, from 0; lines before and behind it stay where they are. */
    readonly line: number;
    readonly cursor: number;
    /** The same text without damage, with the cursor at the same place: what is proposed there is what should be proposed. */
    readonly healthy: { readonly text: () => string; readonly cursor: number };
    /** The word that is missing; undefined for braces. A keyword must be proposed whatever the healthy text proposes. */
    readonly word: { readonly text: string; readonly isKeyword: boolean } | undefined;
}

type Tokens = LexerResult['tokens'];

/** Every line, every brace and every word of a text outside of comments and quoted texts, one missing at a time. */
export function damages(text: string, tokens: Tokens): Damage[] {
    return [...missingLines(text, tokens), ...missingBraces(text, tokens), ...halfWords(text, tokens)];
}

/** A line is emptied, its indentation stays: a person begins to write there. */
function missingLines(text: string, tokens: Tokens): Damage[] {
    return firstOfLines(tokens).flatMap((first, index, all): Damage[] => {
        if (first.image === '}') {
            return [];
        }
        const end = lineEnd(text, first.startOffset);
        const isBlockText = text.slice(first.startOffset, end).includes('"""');
        const goesOn = /,$/.test(text.slice(0, first.startOffset).trimEnd()) || all[index - 1]?.image.startsWith('"""') === true;
        if (isBlockText || goesOn) {
            return [];
        }
        const damaged = (): string => text.slice(0, first.startOffset) + text.slice(end);
        return [
            {
                kind: 'Zeile',
                text: damaged,
                line: lineOf(first),
                cursor: first.startOffset,
                healthy: { text: damaged, cursor: first.startOffset },
                word: isKeyword(first) ? { text: first.image, isKeyword: true } : undefined,
            },
        ];
    });
}

/** Behind a head without its brace, and where a block should have ended, a person begins a line of the block. */
function missingBraces(text: string, tokens: Tokens): Damage[] {
    const starts = new Set(firstOfLines(tokens));
    return tokens.flatMap((token): Damage[] => {
        const at = token.startOffset;
        if (token.image === '{' && at + 1 === lineEnd(text, at)) {
            const indent = `\n${indentOf(text, at)}    `;
            const before = text.slice(0, at).trimEnd();
            return [
                {
                    kind: 'öffnende Klammer',
                    text: () => before + indent + text.slice(at + 1),
                    line: lineOf(token),
                    cursor: before.length + indent.length,
                    healthy: { text: () => text.slice(0, at + 1) + indent + text.slice(at + 1), cursor: at + 1 + indent.length },
                    word: undefined,
                },
            ];
        }
        if (token.image === '}' && starts.has(token)) {
            return [
                {
                    kind: 'schließende Klammer',
                    text: () => `${text.slice(0, at)}    ${text.slice(at + 1)}`,
                    line: lineOf(token),
                    cursor: at + 4,
                    healthy: { text: () => `${text.slice(0, at)}    \n${indentOf(text, at)}${text.slice(at)}`, cursor: at + 4 },
                    word: undefined,
                },
            ];
        }
        return [];
    });
}

/** The second half of a word is missing, the cursor is behind the first. */
function halfWords(text: string, tokens: Tokens): Damage[] {
    return tokens.flatMap((token): Damage[] => {
        if (!/^\p{L}[\p{L}\p{N}_-]+$/u.test(token.image)) {
            return [];
        }
        const cursor = token.startOffset + Math.ceil(token.image.length / 2);
        return [
            {
                kind: 'halbes Wort',
                text: () => text.slice(0, cursor) + text.slice(token.startOffset + token.image.length),
                line: lineOf(token),
                cursor,
                healthy: { text: () => text, cursor },
                word: { text: token.image, isKeyword: isKeyword(token) },
            },
        ];
    });
}

function firstOfLines(tokens: Tokens): Tokens {
    return tokens.filter((token, index) => (tokens[index - 1]?.endLine ?? 0) < (token.startLine ?? 0));
}

function isKeyword({ tokenType, image }: Tokens[number]): boolean {
    return tokenType.PATTERN === image && /\p{L}/u.test(image);
}

function lineOf({ startLine }: Tokens[number]): number {
    return (startLine ?? 1) - 1;
}

function lineEnd(text: string, offset: number): number {
    const end = text.indexOf('\n', offset);
    return end < 0 ? text.length : end;
}

function indentOf(text: string, offset: number): string {
    return /^ */.exec(text.slice(text.lastIndexOf('\n', offset - 1) + 1))?.[0] ?? '';
}
