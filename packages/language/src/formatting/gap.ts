import type { Piece } from './format-text.ts';

/** What shall stand between two words; undefined where something other than space stands there. */
export function gapText(gap: string, previous: Piece | undefined, next: Piece): string | undefined {
    const space = gap.replace(/^\uFEFF/, '');
    if (!/^[ \t\r\n\u00A0]*$/.test(space)) {
        return undefined;
    }
    if (previous === undefined) {
        return gap.slice(0, gap.length - space.length) + next.indent;
    }
    const breaks = space.split('\n').length - 1;
    if (breaks === 0 || joins(previous, next)) {
        return between(previous, next);
    }
    const keepsEmptyLine = breaks > 1 && previous.image !== '{' && next.image !== '}';
    return next.eol.repeat(keepsEmptyLine ? 2 : 1) + next.indent;
}

/** An opening brace stands on the line of its block. A text that was not closed would swallow it. */
function joins(previous: Piece, next: Piece): boolean {
    const ends = /^[{}]$/.test(previous.image) || previous.kind.endsWith('COMMENT');
    return next.image === '{' && !ends && (!previous.kind.startsWith('TEXT_') || isClosed(previous.image));
}

function isClosed(text: string): boolean {
    return text.startsWith('"""') ? text.length > 5 && text.endsWith('"""') : text.length > 1 && /["“”«]$/.test(text);
}

function between(previous: Piece, next: Piece): string {
    if (previous.kind === 'SL_COMMENT') {
        return next.eol + next.indent;
    }
    return next.image === ',' || next.image === ':' ? '' : ' ';
}
