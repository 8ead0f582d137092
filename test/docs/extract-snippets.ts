/** A block of code in a page of the manual. */
export interface Snippet {
    /** „docs/sprache/03-werte.md:17“: where the block begins. */
    readonly place: string;
    readonly text: string;
    /** What the snippet is put into; absent: it is a file of its own. */
    readonly fragment?: string;
    /** Codes of the errors that it shows. */
    readonly errors: readonly string[];
}

const FENCE = /^```(\S*)\s*(.*)$/;

/**
 * All blocks of a language in a Markdown page. Behind the language may stand `fragment=vertrag` (the text belongs into a contract) and
 * `fehler=kennung,kennung` (the text is wrong and gives these errors).
 */
export function snippetsOf(path: string, markdown: string, language = 'riv'): Snippet[] {
    const snippets: Snippet[] = [];
    let open: { line: number; info: string; wanted: boolean; body: string[] } | undefined;
    for (const [index, line] of markdown.split('\n').entries()) {
        const fence = FENCE.exec(line);
        if (open === undefined && fence !== null) {
            open = { line: index + 1, info: fence[2] ?? '', wanted: fence[1] === language, body: [] };
        } else if (open !== undefined && line.trim() === '```') {
            if (open.wanted) {
                snippets.push(snippet(`${path}:${open.line}`, open.info, `${open.body.join('\n')}\n`));
            }
            open = undefined;
        } else {
            open?.body.push(line);
        }
    }
    return snippets;
}

function snippet(place: string, info: string, text: string): Snippet {
    const options = new Map(
        info
            .split(/\s+/)
            .filter((part) => part !== '')
            .map((part) => part.split('=', 2) as [string, string]),
    );
    const unknown = [...options.keys()].filter((key) => key !== 'fragment' && key !== 'fehler');
    if (unknown.length > 0) {
        throw new Error(`${place}: unbekannter Zusatz „${unknown.join(', ')}“`);
    }
    const fragment = options.get('fragment');
    return {
        place,
        text,
        errors: (options.get('fehler') ?? '').split(',').filter((code) => code !== ''),
        ...(fragment === undefined ? {} : { fragment }),
    };
}
