/** A line or block of a contract text, as a range of its lines. */
export interface Statement {
    /** First and last line, counted from 0. */
    readonly first: number;
    readonly last: number;
    /** The first word: what the statement is about. */
    readonly keyword: string;
    /** The second word where it is a name: „AOKNordWest“ of `krankenkasse AOKNordWest "…" {`. */
    readonly name?: string;
    readonly depth: number;
    readonly isBlock: boolean;
}

/** All statements of a text that stands as one statement per line, blocks in braces, in the order of their first lines. */
export function statementsOf(text: string): Statement[] {
    const statements: Statement[] = [];
    const open: Statement[] = [];
    let inProse = false;
    for (const [index, line] of text.split('\n').entries()) {
        const wasProse = inProse;
        inProse = (line.split('"""').length % 2 === 0) !== inProse;
        const code = withoutTexts(line).trim();
        if (wasProse || code === '' || code.startsWith('*') || code.startsWith('/*')) {
            continue;
        }
        if (code.startsWith('}')) {
            const block = open.pop();
            if (block !== undefined) {
                statements.push({ ...block, last: index });
            }
            continue;
        }
        const [keyword = '', second = ''] = code.split(/\s+/);
        const head = { first: index, last: index, keyword, depth: open.length, ...(/^\p{Lu}/u.test(second) ? { name: second } : {}) };
        if (code.endsWith('{')) {
            open.push({ ...head, isBlock: true });
        } else {
            statements.push({ ...head, isBlock: false });
        }
    }
    return statements.sort((a, b) => a.first - b.first || b.last - a.last);
}

/** The line without its texts and its comment, so that braces and marks inside them do not count. */
function withoutTexts(line: string): string {
    return line
        .replace(/"[^"]*"|„[^“]*“/g, '""')
        .replace(/\/\/.*$/, '')
        .replace(/\/\*.*?\*\//g, '');
}

/** The outermost statements of a text, each as its own text with the comments above it. */
export function outermost(text: string): string[] {
    const lines = text.split('\n');
    const blocks = statementsOf(text).filter((statement) => statement.depth === 0);
    return blocks.map(({ last }, index) => lines.slice((blocks[index - 1]?.last ?? -1) + 1, last + 1).join('\n'));
}
