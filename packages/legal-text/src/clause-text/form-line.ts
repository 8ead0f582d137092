import type { FormLine, FormPart } from '../document/nodes.ts';
import { toInline } from './inline.ts';
import { type Piece, splitPieces } from './pieces.ts';

/** A form line: runs of at least three underscores become rules to write on. */
export function parseFormLine(pieces: readonly Piece[]): FormLine {
    const parts = splitPieces(pieces, /_{3,}/).flatMap((group, index): readonly FormPart[] => {
        const spans = toInline(group);
        const text = spans.length > 0 ? [{ spans }] : [];
        return index > 0 ? [{ blank: true }, ...text] : text;
    });
    return { kind: 'form', parts };
}
