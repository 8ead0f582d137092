import type { IToken } from 'chevrotain';
import { type Lexer, TextDocument } from 'langium';
import type { TextEdit } from 'vscode-languageserver-types';
import { gapText } from './gap.ts';
import { reindentComment, reindentProse } from './inner-lines.ts';

export interface FormatOptions {
    /** Blanks per level; tabs in place of them where `insertSpaces` is false. */
    readonly tabSize: number;
    readonly insertSpaces: boolean;
}

export const DEFAULT_FORMAT: FormatOptions = { tabSize: 4, insertSpaces: true };

/**
 * The changes that bring a text into its usual form: four blanks per level, one blank between words, at most one empty line. Only
 * space between words, in front of comments and in front of prose is touched, so that the text means the same afterwards. A text whose
 * braces do not balance is left alone: its levels are not known.
 */
export function formatEdits(text: string, lexer: Lexer, options: FormatOptions = DEFAULT_FORMAT): TextEdit[] {
    const document = TextDocument.create('', '', 0, text);
    const edit = (start: number, end: number, newText: string): TextEdit[] =>
        text.slice(start, end) === newText
            ? []
            : [{ range: { start: document.positionAt(start), end: document.positionAt(end) }, newText }];
    const pieces = piecesOf(text, lexer, options);
    if (pieces === undefined) {
        return [];
    }
    const edits: TextEdit[] = [];
    let previous: Piece | undefined;
    for (const piece of pieces) {
        const from = previous === undefined ? 0 : previous.end;
        const gap = text.slice(from, piece.start);
        const wanted = gapText(gap, previous, piece);
        edits.push(...(wanted === undefined ? [] : edit(from, piece.start, wanted)), ...edit(piece.start, piece.end, piece.text));
        previous = piece;
    }
    const rest = previous === undefined ? '' : text.slice(previous.end);
    return rest.trim() === '' && previous !== undefined ? [...edits, ...edit(previous.end, text.length, previous.eol)] : edits;
}

/** The text in its usual form. */
export function formatText(text: string, lexer: Lexer, options: FormatOptions = DEFAULT_FORMAT): string {
    return TextDocument.applyEdits(TextDocument.create('', '', 0, text), formatEdits(text, lexer, options));
}

/** A word or comment with what formatting needs to know about it. */
export interface Piece {
    readonly start: number;
    /** Offset behind its last character. */
    readonly end: number;
    readonly kind: string;
    readonly image: string;
    /** As it shall stand there: comments and prose over several lines have their inner lines indented. */
    readonly text: string;
    /** Indentation of a line that begins with it. */
    readonly indent: string;
    readonly eol: string;
}

function piecesOf(text: string, lexer: Lexer, { tabSize, insertSpaces }: FormatOptions): Piece[] | undefined {
    const { tokens, hidden } = lexer.tokenize(text, { mode: 'partial' });
    const comments = hidden.filter(({ tokenType }) => tokenType.name.endsWith('COMMENT'));
    const all = [...tokens, ...comments].sort((a, b) => a.startOffset - b.startOffset);
    const eol = text.includes('\r\n') ? '\r\n' : '\n';
    const level = insertSpaces ? ' '.repeat(tabSize) : '\t';
    const pieces: Piece[] = [];
    let depth = 0;
    let last: IToken | undefined;
    for (const token of all) {
        depth -= token.image === '}' ? 1 : 0;
        if (depth < 0) {
            return undefined;
        }
        // What goes on behind a comma stands one level deeper than its line.
        const indent = level.repeat(depth + (last?.image === ',' ? 1 : 0));
        const start = token.startOffset;
        const end = (token.endOffset ?? start) + 1;
        const image = text.slice(start, end);
        pieces.push({
            start,
            end,
            kind: token.tokenType.name,
            image,
            text: innerText(token.tokenType.name, image, indent, eol),
            indent,
            eol,
        });
        depth += token.image === '{' ? 1 : 0;
        last = token.tokenType.name.endsWith('COMMENT') ? last : token;
    }
    return depth === 0 ? pieces : undefined;
}

function innerText(kind: string, image: string, indent: string, eol: string): string {
    switch (kind) {
        case 'TEXT_BLOCK':
            return reindentProse(image, indent, eol);
        case 'ML_COMMENT':
            return reindentComment(image, indent, eol);
        case 'SL_COMMENT':
            return image.trimEnd();
        default:
            return image;
    }
}
