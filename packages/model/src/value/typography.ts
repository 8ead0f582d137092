/** U+00A0. Stands in print after “§”, “Abs.”, “Nr.” and before “%”, “EUR” and units, so that a figure never parts from its unit. */
export const NBSP = '\u00a0';

/** Text in German quotation marks, as diagnostics and contracts print it. */
export function quoted(text: string): string {
    return `„${text}“`;
}
