import type { Fix } from '@riv/language/rules/rule';
import type { LangiumDocument } from 'langium';
import type { CodeAction, Diagnostic } from 'vscode-languageserver';
import { editsOf, fixesOf } from './code-actions.ts';

/** Kind of the action that applies every fix that leaves no choice. */
export const FIX_ALL = 'source.fixAll.riv';

/** One action for all findings with exactly one fix. Where two fixes touch the same place, the first one counts; the next run does the rest. */
export function fixAll(document: LangiumDocument, diagnostics: readonly Diagnostic[]): CodeAction[] {
    const fixes = safeFixes(diagnostics);
    if (fixes.length === 0) {
        return [];
    }
    const edits = fixes.flatMap((fix) => editsOf(document, fix));
    return [
        {
            title: fixes.length === 1 ? 'Einen Befund korrigieren' : `${fixes.length} Befunde korrigieren`,
            kind: FIX_ALL,
            edit: { changes: { [document.uri.toString()]: edits } },
        },
    ];
}

/** Fixes that leave no choice, without those that would touch what another one changes. */
export function safeFixes(diagnostics: readonly Diagnostic[]): Fix[] {
    const taken: { readonly start: number; readonly end: number }[] = [];
    return diagnostics.flatMap((diagnostic) => {
        const fixes = fixesOf(diagnostic);
        const fix = fixes.length === 1 ? fixes[0] : undefined;
        const free = fix?.edits.every(({ start, end }) => taken.every((other) => end < other.start || start > other.end));
        if (fix === undefined || !free) {
            return [];
        }
        taken.push(...fix.edits);
        return [fix];
    });
}
