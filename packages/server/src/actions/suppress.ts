import { ALL_RULES } from '@riv/language/rules/all-rules';
import type { LangiumDocument } from 'langium';
import { type CodeAction, CodeActionKind, type Diagnostic } from 'vscode-languageserver';

const LOCKED: ReadonlySet<unknown> = new Set(ALL_RULES.filter(({ locked }) => locked).map(({ code }) => code));
const ABOUT_SUPPRESSIONS = /^unterdrückung-/;

/** Writes `// riv-ignorieren CODE: Begründung` above the line; the reason is for the lawyer to write. Not for mandatory law. */
export function suppression({ textDocument, uri }: LangiumDocument, diagnostic: Diagnostic): CodeAction[] {
    const code = String(diagnostic.code);
    if (LOCKED.has(diagnostic.code) || ABOUT_SUPPRESSIONS.test(code)) {
        return [];
    }
    const { line } = diagnostic.range.start;
    const text = textDocument.getText({ start: { line, character: 0 }, end: { line: line + 1, character: 0 } });
    const indent = /^[ \t]*/.exec(text)?.[0] ?? '';
    const eol = text.endsWith('\r\n') ? '\r\n' : '\n';
    const at = { line, character: 0 };
    return [
        {
            title: `„${code}“ hier hinnehmen und begründen`,
            kind: CodeActionKind.QuickFix,
            diagnostics: [diagnostic],
            edit: {
                changes: {
                    [uri.toString()]: [
                        { range: { start: at, end: at }, newText: `${indent}// riv-ignorieren ${code}: Grund hier eintragen${eol}` },
                    ],
                },
            },
        },
    ];
}
