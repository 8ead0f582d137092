import { BASE_CONTRACT } from './base-contract.ts';

/** The base contract with lines replaced. Each key must stand in it exactly once; an empty replacement removes the whole line. */
export function contractWith(replacements: Readonly<Record<string, string>>): string {
    return Object.entries(replacements).reduce(replaceOnce, BASE_CONTRACT);
}

/** The base contract without a block: from the line that begins with `head` to its closing brace (or that line alone). */
export function contractWithout(head: string, text: string = BASE_CONTRACT): string {
    const lines = text.split('\n');
    const start = lines.findIndex((line) => line.trimStart().startsWith(head));
    if (start < 0) {
        throw new Error(`Im Beispiel beginnt keine Zeile mit: ${head}`);
    }
    const indent = lines[start]?.match(/^ */)?.[0] ?? '';
    const opens = lines[start]?.trimEnd().endsWith('{') === true;
    const end = opens ? lines.findIndex((line, index) => index > start && line === `${indent}}`) : start;
    return [...lines.slice(0, start), ...lines.slice(end + 1)].join('\n');
}

function replaceOnce(text: string, [search, replacement]: [string, string]): string {
    const first = text.indexOf(search);
    if (first < 0 || text.indexOf(search, first + 1) >= 0) {
        throw new Error(`Im Beispiel steht nicht genau einmal: ${search}`);
    }
    if (replacement === '') {
        const lineStart = text.lastIndexOf('\n', first) + 1;
        const lineEnd = text.indexOf('\n', first + search.length);
        return text.slice(0, lineStart) + text.slice(lineEnd + 1);
    }
    return text.slice(0, first) + replacement + text.slice(first + search.length);
}

/** Takes the marks ⟦ ⟧ out of a text; `range` is what they enclosed, as offsets in the clean text. */
export function unmark(text: string): { readonly text: string; readonly range?: { readonly start: number; readonly end: number } } {
    const start = text.indexOf('⟦');
    const end = text.indexOf('⟧');
    return start < 0 ? { text } : { text: text.replace('⟦', '').replace('⟧', ''), range: { start, end: end - 1 } };
}
