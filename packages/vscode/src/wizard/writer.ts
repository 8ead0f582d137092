/** Collects lines with the indentation of their blocks. */
export interface Writer {
    line(text?: string): void;
    block(head: string, body: () => void): void;
    text(): string;
}

export function createWriter(): Writer {
    const lines: string[] = [];
    let depth = 0;
    const line = (text = ''): void => void lines.push(text === '' ? '' : '    '.repeat(depth) + text);
    return {
        line,
        block: (head, body) => {
            line(`${head} {`);
            depth++;
            body();
            depth--;
            line('}');
        },
        text: () => `${lines.join('\n')}\n`,
    };
}

/** A text literal. A quotation mark would end it, so it becomes a single one. */
export function text(value: string): string {
    return `"${value
        .replaceAll('"', '’')
        .replace(/[\r\n]+/g, ' ')
        .trim()}"`;
}

export function open(reason: string): string {
    return `offen ${text(reason)}`;
}
