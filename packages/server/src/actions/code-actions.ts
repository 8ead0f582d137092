import type { Fix } from '@riv/language/rules/rule';
import type { LangiumDocument } from 'langium';
import { type CodeAction, CodeActionKind, type CodeActionParams, type Diagnostic, type TextEdit } from 'vscode-languageserver';
import type { RivServerServices } from '../services.ts';
import { FIX_ALL, fixAll } from './fix-all.ts';
import { missingBlocks } from './missing-blocks.ts';
import { suppression } from './suppress.ts';

/** Corrections of the findings at the cursor, all corrections at once, missing blocks, and suppression with a reason. */
export function codeActions(services: RivServerServices, document: LangiumDocument, { context, range }: CodeActionParams): CodeAction[] {
    const wanted = (kind: string): boolean =>
        context.only === undefined || context.only.some((only) => kind === only || kind.startsWith(`${only}.`));
    // The server's own findings, not those that the client sends along: they may be older than the text.
    const own = (document.diagnostics ?? []).filter((diagnostic) => overlap(diagnostic, range.start.line, range.end.line));
    return [
        ...(wanted(CodeActionKind.QuickFix) ? own.flatMap((diagnostic) => quickFixes(document, diagnostic)) : []),
        ...(wanted(CodeActionKind.QuickFix) ? own.flatMap((diagnostic) => suppression(document, diagnostic)) : []),
        ...(wanted(FIX_ALL) ? fixAll(document, document.diagnostics ?? []) : []),
        ...(wanted(CodeActionKind.Refactor) ? missingBlocks(services, document, range.start) : []),
    ];
}

function quickFixes(document: LangiumDocument, diagnostic: Diagnostic): CodeAction[] {
    return fixesOf(diagnostic).map((fix, index) => ({
        title: fix.title,
        kind: CodeActionKind.QuickFix,
        diagnostics: [diagnostic],
        isPreferred: index === 0,
        edit: { changes: { [document.uri.toString()]: editsOf(document, fix) } },
    }));
}

/** The fixes that a rule has attached to its finding. */
export function fixesOf({ data }: Diagnostic): readonly Fix[] {
    return typeof data === 'object' && data !== null && 'fixes' in data && Array.isArray(data.fixes) ? (data.fixes as readonly Fix[]) : [];
}

export function editsOf({ textDocument }: LangiumDocument, { edits }: Fix): TextEdit[] {
    return edits.map(({ start, end, text }) => ({
        range: { start: textDocument.positionAt(start), end: textDocument.positionAt(end) },
        newText: text,
    }));
}

function overlap({ range }: Diagnostic, startLine: number, endLine: number): boolean {
    return range.start.line <= endLine && range.end.line >= startLine;
}
