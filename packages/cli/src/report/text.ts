import type { Finding } from '@riv/language/rules/finding';
import type { Severity } from '@riv/language/rules/rule';
import { createColors } from 'picocolors';
import { excerptOf, splitLines } from './excerpt.ts';
import { SEVERITY_LABELS, summaryLine } from './german.ts';
import { printable } from './printable.ts';
import { type Report, type ReportedFile, tally } from './report.ts';

type Colours = ReturnType<typeof createColors>;

/** Findings for people: place, weight, code, message, the line with carets under the range, what the rule rests on; then the sum. */
export function formatText(report: Report, { colour }: { readonly colour: boolean }): string {
    const colours = createColors(colour);
    const findings = report.files.flatMap((file) => fileFindings(file, colours));
    const written = report.written.map((path) => `geschrieben: ${path}`);
    return `${[...findings, ...written, summaryLine(tally(report))].join('\n')}\n`;
}

function fileFindings(file: ReportedFile, colours: Colours): readonly string[] {
    const lines = file.findings.length === 0 ? [] : splitLines(file.text);
    return file.findings.map((finding) => `${findingText(file.display, lines, finding, colours)}\n`);
}

function findingText(display: string, lines: readonly string[], finding: Finding, colours: Colours): string {
    const { start } = finding.range;
    const paint = painter(finding.severity, colours);
    const place = colours.bold(`${display}:${start.line + 1}:${start.character + 1}`);
    const head = `${place}  ${paint(SEVERITY_LABELS[finding.severity])} [${finding.code}]  ${printable(finding.message)}`;
    return [head, ...excerptText(lines, finding, colours, paint), ...basisText(finding, colours)].join('\n');
}

function excerptText(lines: readonly string[], finding: Finding, colours: Colours, paint: (text: string) => string): readonly string[] {
    const excerpt = excerptOf(lines, finding.range);
    if (excerpt === undefined) {
        return [];
    }
    const gutter = ' '.repeat(excerpt.number.length);
    return [`${colours.dim(`  ${excerpt.number} |`)} ${excerpt.line}`, `${colours.dim(`  ${gutter} |`)} ${paint(excerpt.marks)}`];
}

function basisText({ basis }: Finding, colours: Colours): readonly string[] {
    return basis.length === 0 ? [] : [colours.dim(`  Grundlage: ${basis.join(', ')}`)];
}

function painter(severity: Severity, colours: Colours): (text: string) => string {
    return severity === 'error' ? colours.red : severity === 'warning' ? colours.yellow : colours.cyan;
}
