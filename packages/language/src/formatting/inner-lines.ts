/**
 * Prose between """ with its lines indented as the block is. Its common indentation means nothing, so that moving all lines alike
 * leaves the text as it is. Prose that begins behind the marks has no common indentation and stays.
 */
export function reindentProse(image: string, indent: string, eol: string): string {
    const lines = image.split(/\r?\n/);
    if (lines.length < 2 || lines[0]?.trim() !== '"""') {
        return image;
    }
    const closed = image.length > 5 && image.endsWith('"""');
    const inner = lines.slice(1);
    const last = closed ? (inner.pop() ?? '').slice(0, -3) : undefined;
    // Prose whose last line carries the closing marks ends there; its marks stay where they are.
    const body = last === undefined || last.trim() === '' ? inner : [...inner, last];
    const common = Math.min(...body.filter((line) => line.trim() !== '').map((line) => line.length - line.trimStart().length), 1000);
    const moved = body.map((line) => (line.trim() === '' ? '' : indent + line.slice(common).trimEnd()));
    const end = last === undefined ? [] : last.trim() === '' ? [`${indent}"""`] : undefined;
    return end === undefined ? `${['"""', ...moved].join(eol)}"""` : ['"""', ...moved, ...end].join(eol);
}

/** A comment over several lines whose lines begin with *; other comments keep their inner form. */
export function reindentComment(image: string, indent: string, eol: string): string {
    const [first = '', ...rest] = image.split(/\r?\n/);
    const starred = rest.every((line) => line.trimStart().startsWith('*'));
    return starred ? [first.trimEnd(), ...rest.map((line) => `${indent} ${line.trim()}`)].join(eol) : image;
}
