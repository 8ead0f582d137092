import type { Severity } from '@riv/language/rules/rule';
import { fingerprint } from '@riv/model/fingerprint';
import type { Report } from './report.ts';

const SEVERITIES: Readonly<Record<Severity, string>> = { error: 'critical', warning: 'minor', info: 'info' };

/** Code Quality report of GitLab. A fingerprint stays the same while lines above a finding come and go. */
export function formatGitlab(report: Report): string {
    const seen = new Map<string, number>();
    const issues = report.files.flatMap(({ display, findings }) =>
        findings.map(({ severity, code, message, range }) => {
            const key = JSON.stringify([display, code, message]);
            const repetition = seen.get(key) ?? 0;
            seen.set(key, repetition + 1);
            return {
                description: message,
                check_name: code,
                fingerprint: fingerprint([display, code, message, repetition]).replace(/^sha256:/, ''),
                severity: SEVERITIES[severity],
                location: { path: display, lines: { begin: range.start.line + 1, end: range.end.line + 1 } },
            };
        }),
    );
    return `${JSON.stringify(issues, undefined, 2)}\n`;
}
