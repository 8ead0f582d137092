import { leadOf, type Piece } from './pieces.ts';

/** An id in double brackets at the start of a line, and what follows it. */
export interface IdentifiedLine {
    readonly name: string;
    readonly rest: readonly Piece[];
}

const NAME = /^[\p{L}\p{N}]+(?:[-._][\p{L}\p{N}]+)*$/u;

/**
 * Reads `[[kennung]]` at the start of a line. A value may be part of the id (`[[{{wert id}}.rollen]]`), so that paragraphs in a loop
 * have ids of their own; what an id cannot hold becomes a hyphen there. Undefined where the line begins otherwise.
 */
export function readIdentifier(pieces: readonly Piece[]): IdentifiedLine | undefined {
    if (!leadOf(pieces).startsWith('[[')) {
        return undefined;
    }
    let name = '';
    for (const [index, piece] of pieces.entries()) {
        if (piece.kind === 'include') {
            return undefined;
        }
        if (piece.kind === 'value') {
            name += piece.insertion.span.text.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '');
            continue;
        }
        const text = index === 0 ? piece.text.slice(2) : piece.text;
        const end = text.indexOf(']]');
        if (end >= 0) {
            const after = text.slice(end + 2).trimStart();
            return {
                name: name + text.slice(0, end),
                rest: [...(after === '' ? [] : [{ kind: 'text' as const, text: after }]), ...pieces.slice(index + 1)],
            };
        }
        name += text;
    }
    return undefined;
}

/** Whether a name may be an id. */
export function isIdentifier(name: string): boolean {
    return NAME.test(name);
}
