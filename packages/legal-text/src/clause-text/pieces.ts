import type { Span } from '../document/nodes.ts';
import { isLineMark, lineOf, MARK } from '../template/marks.ts';

/**
 * A value that a helper inserted. `name` marks designations, which take a capital at the start of a sentence, `formula` the formulas
 * of a calculation, whose indices (`q_ref`) are set as in typed text.
 */
export interface Insertion {
    readonly span: Span;
    readonly name?: true;
    readonly formula?: true;
}

/** A stretch of a line: typed text, an inserted value, or a clause that is to be inserted. */
export type Piece =
    | { readonly kind: 'text'; readonly text: string }
    | { readonly kind: 'value'; readonly insertion: Insertion }
    | { readonly kind: 'include'; readonly clause: string };

/** A line of a rendered template with the line of the template that it comes from. */
export interface SourceLine {
    readonly pieces: readonly Piece[];
    readonly line: number;
}

const OTHER_MARKS = /[\uE000\uE002\u{F0000}-\u{FFFFF}]/u;

/** Splits the output of a template into lines and pieces. `insertions` are the values to which its marks point. */
export function splitLines(text: string, insertions: readonly Insertion[]): readonly SourceLine[] {
    let line = 1;
    return text.split('\n').map((raw) => {
        // Most lines are typed text behind the mark of their line; they need no search for marks.
        const marked = isLineMark(raw);
        const typed = marked ? raw.slice(2) : raw;
        if (!OTHER_MARKS.test(typed)) {
            line = marked ? lineOf(raw) : line;
            return { pieces: typed === '' ? [] : [{ kind: 'text', text: typed }], line };
        }
        const { pieces, first } = markedPieces(raw, insertions);
        line = first ?? line;
        return { pieces, line };
    });
}

function markedPieces(
    raw: string,
    insertions: readonly Insertion[],
): { readonly pieces: readonly Piece[]; readonly first: number | undefined } {
    const pieces: Piece[] = [];
    let first: number | undefined;
    let end = 0;
    for (const match of raw.matchAll(MARK)) {
        addText(pieces, raw.slice(end, match.index));
        end = match.index + match[0].length;
        if (match[3] !== undefined) {
            first ??= lineOf(match[3]);
        } else if (match[1] !== undefined) {
            const insertion = insertions[Number(match[1])];
            if (insertion !== undefined) {
                pieces.push({ kind: 'value', insertion });
            }
        } else {
            pieces.push({ kind: 'include', clause: match[2] ?? '' });
        }
    }
    addText(pieces, raw.slice(end));
    return { pieces, first };
}

function addText(pieces: Piece[], text: string): void {
    const last = pieces.at(-1);
    if (last?.kind === 'text') {
        pieces[pieces.length - 1] = { kind: 'text', text: last.text + text };
    } else if (text !== '') {
        pieces.push({ kind: 'text', text });
    }
}

/** Typed text with which a line begins; empty where it begins with a value. */
export function leadOf(pieces: readonly Piece[]): string {
    const [first] = pieces;
    return first?.kind === 'text' ? first.text : '';
}

/** The line without the first `length` characters of its leading text. */
export function dropLead(pieces: readonly Piece[], length: number): readonly Piece[] {
    const [first, ...rest] = pieces;
    if (first?.kind !== 'text' || length === 0) {
        return pieces;
    }
    return first.text.length <= length ? rest : [{ kind: 'text', text: first.text.slice(length) }, ...rest];
}

/** Whether a line holds nothing but blanks. */
export function isBlank(pieces: readonly Piece[]): boolean {
    return pieces.every((piece) => piece.kind === 'text' && piece.text.trim() === '');
}

/** Cuts a line wherever `separator` occurs in typed text; values are never cut. */
export function splitPieces(pieces: readonly Piece[], separator: RegExp): readonly (readonly Piece[])[] {
    const groups: Piece[][] = [[]];
    for (const piece of pieces) {
        if (piece.kind !== 'text') {
            groups.at(-1)?.push(piece);
            continue;
        }
        piece.text.split(separator).forEach((text, index) => {
            if (index > 0) {
                groups.push([]);
            }
            if (text !== '') {
                groups.at(-1)?.push({ kind: 'text', text });
            }
        });
    }
    return groups;
}
