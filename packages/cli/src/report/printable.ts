// Control characters would steer the terminal, bidirectional ones would show another text than the one that is checked. Tabs stay.
const UNPRINTABLE = /(?!\t)[\p{Cc}\p{Bidi_Control}]/gu;

/** The text with a replacement character for everything that a terminal would not simply show. */
export function printable(text: string): string {
    return text.replace(UNPRINTABLE, '\ufffd');
}
