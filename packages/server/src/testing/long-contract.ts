/**
 * One contract of at least so many lines: a block of an example again and again, each time under its own name. `source` is the example
 * Nordfriesland.
 */
export function longContract(source: string, lines: number): string {
    const block = /^ {4}leistungserbringer Westküste [\s\S]*?^ {4}\}\n/m.exec(source)?.[0] ?? '';
    const missing = Math.ceil((lines - source.split('\n').length) / (block.split('\n').length - 1));
    const more = Array.from({ length: missing }, (_, i) =>
        block.replace('Westküste', `Netz${i + 1}`).replace('Westküste', `Netz ${i + 1}`),
    );
    return source.replace(block, `${block}${more.join('')}`);
}
