/** Prints rows under a heading; the first and the last column are words, those between are figures. */
export function printTable(table: readonly (readonly string[])[]): void {
    const last = (table[0] ?? []).length - 1;
    const widths = (table[0] ?? []).map((_, column) => Math.max(...table.map((row) => (row[column] ?? '').length)));
    for (const row of table) {
        const cells = row.map((cell, column) =>
            column === 0 || column === last ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
        );
        console.log(cells.join('  ').trimEnd());
    }
}

export function milliseconds(time: number | undefined): string {
    return time === undefined ? '–' : `${Math.round(time)} ms`;
}
