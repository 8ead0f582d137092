import { repairBraces } from '@riv/language/parser/brace-repair';
import type { LangiumDocument, LexerResult } from 'langium';
import type { RivServerServices } from '../services.ts';

/** A word as the lexer reads it. */
export type Token = LexerResult['tokens'][number];

/** Where the cursor stands in terms of the language, independent of damage elsewhere in the file. */
export interface Cursor {
    readonly offset: number;
    /** Where the half-typed word begins; equal to `offset` where there is none. */
    readonly wordStart: number;
    /** Words of the statement before the cursor. Empty at the start of a line. */
    readonly statement: readonly Token[];
    /** Heads of the blocks around the cursor, outermost first. */
    readonly heads: readonly (readonly Token[])[];
    /** Offset of the brace that opens the innermost block, or of the word before it where it is missing; undefined at top level. */
    readonly blockStart: number | undefined;
}

/** A word that may still be typed on: a name, a keyword or a number. */
const WORD = /[\p{L}\p{M}\p{N}_]$/u;

/** Undefined inside a text or a comment: there the language has nothing to offer. */
export function cursorAt(document: LangiumDocument, offset: number, services: RivServerServices): Cursor | undefined {
    const text = document.textDocument.getText();
    const { Lexer } = services.parser;
    const { tokens, hidden } = Lexer.tokenize(text, { mode: 'partial' });
    if (hidden.some((token) => isInComment(token, offset)) || tokens.some((token) => isInText(token, offset))) {
        return undefined;
    }
    const word = tokens.find(
        ({ startOffset, endOffset, image }) => startOffset < offset && offset <= (endOffset ?? 0) + 1 && WORD.test(image),
    );
    const wordStart = word?.startOffset ?? offset;
    const before = tokens.filter(({ startOffset }) => startOffset < wordStart);
    const placed = isBalanced(tokens) ? before : repairedBefore(tokens, before.length, wordStart, document, Lexer.definition);
    return { offset, wordStart, ...blocksOf(placed) };
}

function isInComment(token: Token, offset: number): boolean {
    const end = (token.endOffset ?? token.startOffset) + 1;
    const open = token.tokenType.name === 'SL_COMMENT' ? offset <= end : offset < end;
    return token.tokenType.name.endsWith('COMMENT') && token.startOffset < offset && open;
}

function isInText(token: Token, offset: number): boolean {
    const end = (token.endOffset ?? token.startOffset) + 1;
    // A text whose closing mark is missing goes on to the end of its line.
    const closed = token.image.length > 1 && /["“”«]$/.test(token.image);
    return token.tokenType.name.startsWith('TEXT_') && token.startOffset < offset && (closed ? offset < end : offset <= end);
}

function isBalanced(tokens: readonly Token[]): boolean {
    return tokens.reduce((sum, { image }) => sum + (image === '{' ? 1 : image === '}' ? -1 : 0), 0) === 0;
}

/** Where braces are missing, the indentation tells which blocks are open; the cursor takes part as if a word stood there. */
function repairedBefore(
    tokens: readonly Token[],
    index: number,
    wordStart: number,
    document: LangiumDocument,
    definition: Record<string, unknown>,
): Token[] {
    const { '{': opening, '}': closing } = definition as Record<string, Token['tokenType'] | undefined>;
    const name = tokens[0]?.tokenType;
    if (opening === undefined || closing === undefined || name === undefined) {
        return tokens.slice(0, index);
    }
    const { line, character } = document.textDocument.positionAt(wordStart);
    const place: Token = {
        image: '',
        startOffset: wordStart,
        endOffset: wordStart,
        startLine: line + 1,
        endLine: line + 1,
        startColumn: character + 1,
        endColumn: character + 1,
        tokenTypeIdx: name.tokenTypeIdx ?? 0,
        tokenType: name,
    };
    const repaired = repairBraces([...tokens.slice(0, index), place, ...tokens.slice(index)], { opening, closing }, []);
    return repaired.slice(0, repaired.indexOf(place));
}

/** One pass over the words: which blocks are open, and what the last statement says so far. */
function blocksOf(tokens: readonly Token[]): Pick<Cursor, 'statement' | 'heads' | 'blockStart'> {
    const open: { head: Token[]; index: number }[] = [];
    let statement: Token[] = [];
    for (const [index, token] of tokens.entries()) {
        if (token.image === '{') {
            open.push({ head: statement, index });
            statement = [];
        } else if (token.image === '}') {
            const block = open.pop();
            // Braces on one line enclose a list, and the line goes on behind them.
            const isList = block !== undefined && tokens[block.index]?.startLine === token.startLine;
            statement = isList ? [...block.head, ...tokens.slice(block.index, index + 1)] : [];
        } else {
            statement = continues(statement.at(-1), token) ? [...statement, token] : [token];
        }
    }
    const innermost = open.at(-1);
    const brace = innermost && tokens[innermost.index];
    // A brace that the repair made up has no place; the head before it belongs to the same block.
    const start = Number.isFinite(brace?.startOffset) ? brace : innermost?.head.at(-1);
    return { heads: open.map(({ head }) => head), statement, blockStart: start?.startOffset };
}

/** A statement ends with its line, unless an enumeration goes on. */
function continues(previous: Token | undefined, token: Token): boolean {
    return previous !== undefined && (previous.image === ',' || token.image === ',' || previous.endLine === token.startLine);
}

/** Whether the statement before the cursor ended with its line, so that a new one begins at the cursor. */
export function statementAt(cursor: Cursor, document: LangiumDocument): readonly Token[] {
    const last = cursor.statement.at(-1);
    const line = document.textDocument.positionAt(cursor.wordStart).line + 1;
    return last === undefined || (last.endLine !== line && last.image !== ',') ? [] : cursor.statement;
}

/** The shortest text that leads the parser to the cursor: the heads of the open blocks and the words of the statement. */
export function leadingText({ heads }: Cursor, statement: readonly Token[]): string {
    const words = (tokens: readonly Token[]): string => tokens.map(({ image }) => image).join(' ');
    return [...heads.map((head) => `${words(head)} {`), words(statement)].join('\n');
}
