import type { Diagnostic } from 'vscode-languageserver';

/** A name for a list of findings: the same list has the same name. FNV-1a over its JSON, twice with different seeds. */
export function resultId(diagnostics: readonly Diagnostic[]): string {
    const text = JSON.stringify(diagnostics);
    return `${diagnostics.length}-${fnv(text, 0x811c9dc5)}${fnv(text, 0x01000193)}`;
}

function fnv(text: string, seed: number): string {
    let hash = seed;
    for (let i = 0; i < text.length; i++) {
        hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
    }
    return (hash >>> 0).toString(36);
}
