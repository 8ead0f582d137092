import { eastAsianWidth } from 'get-east-asian-width';

const WITHOUT_WIDTH = /^[\p{Mn}\p{Me}\p{Cf}]$/u;
const TAB = 4;

/** The text as a terminal shows it: tabs become spaces up to the next stop, counted from `column`. */
export function expandTabs(text: string, column = 0): string {
    let shown = '';
    let at = column;
    for (const character of text) {
        const piece = character === '\t' ? ' '.repeat(TAB - (at % TAB)) : character;
        shown += piece;
        at += character === '\t' ? piece.length : widthOf(character);
    }
    return shown;
}

/** Columns that a text without tabs takes on a terminal: wide characters two, combining ones none. */
export function displayWidth(text: string): number {
    let width = 0;
    for (const character of text) {
        width += widthOf(character);
    }
    return width;
}

function widthOf(character: string): number {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x300) {
        return 1;
    }
    return WITHOUT_WIDTH.test(character) ? 0 : eastAsianWidth(code);
}
