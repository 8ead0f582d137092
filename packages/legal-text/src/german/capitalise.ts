/** The text with its first letter as a capital, as at the start of a sentence. */
export function capitalise(text: string): string {
    const [first = ''] = text;
    return `${first.toUpperCase()}${text.slice(first.length)}`;
}
