import type { Severity } from '@riv/language/rules/rule';
import { SEVERITY_LABELS, summaryLine } from './german.ts';
import { type Report, tally } from './report.ts';

const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

/** Workflow commands of GitHub Actions: each finding becomes an annotation at its line. */
export function formatGithub(report: Report): string {
    const lines = report.files.flatMap(({ display, findings }) =>
        findings.map(({ severity, code, message, basis, range: { start, end } }) => {
            const sameLine = start.line === end.line;
            const properties = [
                `file=${property(display)}`,
                `line=${start.line + 1}`,
                `endLine=${end.line + 1}`,
                // Columns are allowed only within one line.
                ...(sameLine ? [`col=${start.character + 1}`, `endColumn=${Math.max(end.character, start.character + 1)}`] : []),
                `title=${property(`${SEVERITY_LABELS[severity]}: ${code}`)}`,
            ];
            const grounds = basis.length === 0 ? '' : ` (Grundlage: ${basis.join(', ')})`;
            return `::${COMMANDS[severity]} ${properties.join(',')}::${data(message + grounds)}`;
        }),
    );
    return `${[...lines, summaryLine(tally(report))].join('\n')}\n`;
}

function data(text: string): string {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
    return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
