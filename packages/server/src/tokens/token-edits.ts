import type { SemanticTokensEdit } from 'vscode-languageserver';

/**
 * What turns one list of token numbers into the other: one edit for everything between what both have in common at the beginning and at the
 * end. Tokens are relative to the one before them, so that an edit in one line changes the numbers of that place alone.
 */
export function tokenEdits(before: readonly number[], after: readonly number[]): SemanticTokensEdit[] {
    const shorter = Math.min(before.length, after.length);
    let start = 0;
    while (start < shorter && before[start] === after[start]) {
        start++;
    }
    let end = 0;
    while (end < shorter - start && before[before.length - 1 - end] === after[after.length - 1 - end]) {
        end++;
    }
    const deleteCount = before.length - start - end;
    const data = after.slice(start, after.length - end);
    return deleteCount === 0 && data.length === 0 ? [] : [{ start, deleteCount, data }];
}
