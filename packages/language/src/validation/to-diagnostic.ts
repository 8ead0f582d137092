import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver-types';
import type { Finding } from '../rules/finding.ts';
import type { Severity } from '../rules/rule.ts';

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
    error: DiagnosticSeverity.Error,
    warning: DiagnosticSeverity.Warning,
    info: DiagnosticSeverity.Information,
};

/** A finding as an editor shows it. `data` carries what its quick fixes need. */
export function toDiagnostic({ code, severity, message, range, basis, fixes }: Finding): Diagnostic {
    return { code, severity: SEVERITIES[severity], message, range, source: 'riv', data: { code, basis, fixes } };
}
