import { type Report, tally } from './report.ts';

/**
 * All findings as one JSON document. `schema` counts up with every change that a reader would notice. Lines and columns count from 1,
 * columns in UTF-16 code units, the end is exclusive.
 */
export function formatJson(report: Report): string {
    const findings = report.files.flatMap(({ display, findings: found }) =>
        found.map(({ severity, code, message, basis, locked, range, fixes }) => ({
            file: display,
            line: range.start.line + 1,
            column: range.start.character + 1,
            endLine: range.end.line + 1,
            endColumn: range.end.character + 1,
            severity,
            code,
            message,
            basis,
            locked,
            fixes: fixes.map(({ title }) => title),
        })),
    );
    const content = { schema: 1, command: report.command, findings, written: report.written, summary: tally(report) };
    return `${JSON.stringify(content, undefined, 2)}\n`;
}
