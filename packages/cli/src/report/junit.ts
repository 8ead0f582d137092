import type { Finding } from '@riv/language/rules/finding';
import { SEVERITY_LABELS } from './german.ts';
import { type Report, type ReportedFile, tally } from './report.ts';

/** JUnit XML: one suite per file, one case per finding. Errors are failures; warnings and infos pass and say so in their output. */
export function formatJunit(report: Report): string {
    const { errors } = tally(report);
    const suites = report.files.map(suite);
    const tests = report.files.reduce((sum, file) => sum + Math.max(1, file.findings.length), 0);
    return [
        '<?xml version="1.0" encoding="UTF-8"?>',
        `<testsuites name="riv ${report.command}" tests="${tests}" failures="${errors}" errors="0" time="0">`,
        ...suites,
        '</testsuites>',
        '',
    ].join('\n');
}

function suite({ display, findings }: ReportedFile): string {
    const failures = findings.filter(({ severity }) => severity === 'error').length;
    const tests = Math.max(1, findings.length);
    const cases =
        findings.length === 0
            ? [`    <testcase${attributes({ name: 'Prüfung', classname: display, time: '0' })}/>`]
            : findings.map((finding) => testCase(display, finding));
    const head = attributes({ name: display, tests: `${tests}`, failures: `${failures}`, errors: '0', skipped: '0', time: '0' });
    return [`  <testsuite${head}>`, ...cases, '  </testsuite>'].join('\n');
}

function testCase(display: string, { code, severity, message, basis, range: { start } }: Finding): string {
    const place = `${display}:${start.line + 1}:${start.character + 1}`;
    const grounds = basis.length === 0 ? '' : `\nGrundlage: ${basis.join(', ')}`;
    const text = escapeXml(`${place}  ${SEVERITY_LABELS[severity]} [${code}]  ${message}${grounds}`);
    const body =
        severity === 'error' ? `<failure${attributes({ message, type: code })}>${text}</failure>` : `<system-out>${text}</system-out>`;
    const name = `${code} (Zeile ${start.line + 1}, Spalte ${start.character + 1})`;
    return `    <testcase${attributes({ name, classname: display, time: '0' })}>${body}</testcase>`;
}

function attributes(values: Readonly<Record<string, string>>): string {
    return Object.entries(values)
        .map(([name, value]) => ` ${name}="${escapeXml(value).replaceAll('"', '&quot;').replaceAll('\n', '&#10;')}"`)
        .join('');
}

/** Escapes markup and replaces what XML 1.0 cannot hold. */
function escapeXml(text: string): string {
    return text
        .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;');
}
