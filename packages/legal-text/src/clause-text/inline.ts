import type { Inline, Span } from '../document/nodes.ts';
import { capitalise } from '../german/capitalise.ts';
import { applyTypography } from '../german/typography.ts';
import type { Insertion, Piece } from './pieces.ts';

/** A letter with an index as formulas write it: `q_ref`, `N_t`. */
const INDEXED = /(?<![\p{L}\p{N}_])(\p{L})_([\p{L}\p{N}]+)/gu;

/** Typed lines are the same in every contract of an edition; each is set once. Bounded, because own wording passes here too. */
const typedLines = new Map<string, Inline>();
const MAX_TYPED_LINES = 10_000;

/**
 * Turns the pieces of a line into spans: single blanks, indices as subscripts, typography over the whole line. With
 * `sentence` a designation at its start takes a capital.
 */
export function toInline(pieces: readonly Piece[], sentence = false): Inline {
    const [first] = pieces;
    return pieces.length === 1 && first?.kind === 'text' ? typedLine(first.text) : mixedLine(pieces, sentence);
}

function typedLine(text: string): Inline {
    const known = typedLines.get(text);
    if (known !== undefined) {
        return known;
    }
    const spans = typeset(trimEnds(typedSpans(singleBlanks(text))));
    if (typedLines.size >= MAX_TYPED_LINES) {
        typedLines.clear();
    }
    typedLines.set(text, spans);
    return spans;
}

function mixedLine(pieces: readonly Piece[], sentence: boolean): Inline {
    const spans = pieces.flatMap((piece): readonly Span[] => {
        if (piece.kind === 'value') {
            return insertedSpans(piece.insertion);
        }
        return piece.kind === 'text' ? typedSpans(singleBlanks(piece.text)) : [];
    });
    const trimmed = trimEnds(spans);
    const [first, ...rest] = trimmed;
    const firstPiece = pieces.find((piece) => piece.kind !== 'text' || piece.text.trim() !== '');
    const beginsWithName = firstPiece?.kind === 'value' && firstPiece.insertion.name === true;
    return typeset(sentence && beginsWithName && first !== undefined ? [{ ...first, text: capitalise(first.text) }, ...rest] : trimmed);
}

function insertedSpans({ span, formula }: Insertion): readonly Span[] {
    if (span.text === '' && span.ref === undefined) {
        return [];
    }
    return formula ? typedSpans(span.text).map((part) => ({ ...span, ...part })) : [span];
}

/** Applies the typography over span boundaries; each span keeps its length. */
export function typeset(spans: Inline): Inline {
    const whole = spans.map((span) => span.text).join('');
    const set = applyTypography(whole);
    if (set === whole) {
        return spans;
    }
    let start = 0;
    return spans.map((span) => {
        const text = set.slice(start, start + span.text.length);
        start += span.text.length;
        return text === span.text ? span : { ...span, text };
    });
}

/** The printed text of spans. */
export function inlineText(spans: Inline): string {
    return spans.map((span) => span.text).join('');
}

function singleBlanks(text: string): string {
    return text.includes('  ') || text.includes('\t') ? text.replace(/[ \t]+/g, ' ') : text;
}

function typedSpans(text: string): readonly Span[] {
    if (!text.includes('_')) {
        return text === '' ? [] : [{ text }];
    }
    const spans: Span[] = [];
    let end = 0;
    for (const match of text.matchAll(INDEXED)) {
        const index = match.index + (match[1]?.length ?? 0);
        spans.push({ text: text.slice(end, index) }, { text: match[2] ?? '', subscript: true });
        end = match.index + match[0].length;
    }
    return end < text.length ? [...spans, { text: text.slice(end) }] : spans;
}

function trimEnds(spans: readonly Span[]): readonly Span[] {
    const result = [...spans];
    while (result[0] !== undefined && result[0].ref === undefined && result[0].text.trimStart() === '') {
        result.shift();
    }
    while (result.length > 0 && result.at(-1)?.ref === undefined && result.at(-1)?.text.trimEnd() === '') {
        result.pop();
    }
    const first = result[0];
    if (first !== undefined) {
        result[0] = { ...first, text: first.text.trimStart() };
    }
    const last = result.at(-1);
    if (last !== undefined) {
        result[result.length - 1] = { ...last, text: last.text.trimEnd() };
    }
    return result;
}
