import { type Diagnostic, DiagnosticTag } from 'vscode-languageserver';
import { rulePage } from '../links/rule-page.ts';

/** The codes whose place is only text that has no effect. */
const UNNECESSARY: ReadonlySet<unknown> = new Set(['unterdrückung-unbenutzt']);

/** Findings as a client sees them: with a link to the page of the rule, where the client says where these pages are. */
export function publicDiagnostics(diagnostics: readonly Diagnostic[], rulePages: string | undefined): Diagnostic[] {
    return diagnostics.map((diagnostic) => ({
        ...diagnostic,
        ...(typeof diagnostic.code === 'string' && rulePages !== undefined
            ? { codeDescription: { href: rulePage(rulePages, diagnostic.code) } }
            : {}),
        ...(UNNECESSARY.has(diagnostic.code) ? { tags: [DiagnosticTag.Unnecessary] } : {}),
    }));
}
