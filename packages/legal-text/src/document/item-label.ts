import type { ItemStyle } from './nodes.ts';

const STYLES: readonly ItemStyle[] = ['number', 'letter', 'doubleLetter', 'tripleLetter'];

/**
 * Style of an enumeration at a depth from 0: 1., a), aa). Under the numbered heading of an Anlage the letters come first,
 * because its numbers are taken by the headings.
 */
export function itemStyle(depth: number, underNumber: boolean): ItemStyle {
    return STYLES[Math.min(depth + (underNumber ? 1 : 0), STYLES.length - 1)] ?? 'number';
}

/** Label as printed: `3.`, `c)`, `cc)`. After z) comes aa) in Word; an enumeration of more than 26 letters does not occur in a contract. */
export function itemLabel(style: ItemStyle, position: number): string {
    return style === 'number' ? `${position}.` : `${letters(style, position)})`;
}

/** Words by which the item is cited: `Nr. 3`, `Buchst. c`, `Doppelbuchst. cc`. */
export function itemCitation(style: ItemStyle, position: number): string {
    switch (style) {
        case 'number':
            return `Nr.\u00a0${position}`;
        case 'letter':
            return `Buchst.\u00a0${letters(style, position)}`;
        case 'doubleLetter':
            return `Doppelbuchst.\u00a0${letters(style, position)}`;
        case 'tripleLetter':
            return `Dreifachbuchst.\u00a0${letters(style, position)}`;
    }
}

function letters(style: ItemStyle, position: number): string {
    const letter = String.fromCharCode(96 + ((position - 1) % 26) + 1);
    const width = style === 'tripleLetter' ? 3 : style === 'doubleLetter' ? 2 : 1;
    return letter.repeat(width + Math.floor((position - 1) / 26));
}
