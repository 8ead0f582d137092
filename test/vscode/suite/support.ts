import * as vscode from 'vscode';
import type { RivApi } from '../../../packages/vscode/src/activate.ts';

const ID = 'riv.riv-vscode';

/** Whether the extension runs in the browser, where there are no processes. */
export const IN_WORKER = typeof process === 'undefined' || process.versions?.node === undefined;

/** Fails with a message that shows both sides. Works in Node and in a worker. */
export function equal(actual: unknown, expected: unknown, what = 'Wert'): void {
    const [left, right] = [JSON.stringify(actual), JSON.stringify(expected)];
    if (left !== right) {
        throw new Error(`${what}: erwartet ${right}, gefunden ${left}`);
    }
}

export function ok(condition: unknown, message: string): asserts condition {
    if (!condition) {
        throw new Error(message);
    }
}

/** Asks again until the answer is right. */
export async function until<T>(what: string, ask: () => T | PromiseLike<T>, right: (answer: T) => boolean, limit = 20_000): Promise<T> {
    const end = Date.now() + limit;
    for (;;) {
        const answer = await ask();
        if (right(answer)) {
            return answer;
        }
        if (Date.now() > end) {
            throw new Error(`Gewartet auf: ${what}. Zuletzt: ${JSON.stringify(answer)?.slice(0, 600)}`);
        }
        await new Promise((resolve) => setTimeout(resolve, 50));
    }
}

/** The address of a file of the opened folder. */
export function at(path: string): vscode.Uri {
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    ok(folder, 'Es ist kein Ordner geöffnet.');
    return vscode.Uri.joinPath(folder.uri, path);
}

/** Shows a file of the opened folder. */
export async function show(path: string): Promise<vscode.TextEditor> {
    return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(at(path)), vscode.ViewColumn.One);
}

/** The extension, active by the file that was opened alone. */
export function activeExtension(): Promise<RivApi> {
    const extension = vscode.extensions.getExtension<RivApi>(ID);
    ok(extension, `${ID} ist nicht installiert.`);
    return until(
        'Aktivierung',
        () => (extension.isActive ? extension.exports : undefined),
        (api) => api !== undefined,
    ) as Promise<RivApi>;
}

/** Position behind the first occurrence of a text, or before it. */
export function position(document: vscode.TextDocument, text: string, where: 'before' | 'after' = 'before'): vscode.Position {
    const offset = document.getText().indexOf(text);
    ok(offset >= 0, `Nicht im Text: ${text}`);
    return document.positionAt(where === 'before' ? offset : offset + text.length);
}

/** Codes of the findings of a file. */
export function codes(uri: vscode.Uri): string[] {
    return vscode.languages.getDiagnostics(uri).map(({ code }) => String(typeof code === 'object' ? code.value : code));
}

/** Replaces the first occurrence of a text in an open file. */
export async function replace(document: vscode.TextDocument, text: string, by: string): Promise<void> {
    const start = position(document, text);
    const edit = new vscode.WorkspaceEdit();
    edit.replace(document.uri, new vscode.Range(start, document.positionAt(document.offsetAt(start) + text.length)), by);
    ok(await vscode.workspace.applyEdit(edit), 'Die Änderung wurde abgelehnt.');
}

/** Findings of a file that forbid to generate it. */
export function errors(uri: vscode.Uri): vscode.Diagnostic[] {
    return vscode.languages.getDiagnostics(uri).filter(({ severity }) => severity === vscode.DiagnosticSeverity.Error);
}

/** The folder as it was written: what a browser saves by itself while someone types, no suite could take back. */
export async function saveNothingUnasked(): Promise<void> {
    await vscode.workspace.getConfiguration('files').update('autoSave', 'off', vscode.ConfigurationTarget.Global);
}

/** Gives up everything that was not saved. */
export async function revert(path: string): Promise<void> {
    await show(path);
    await vscode.commands.executeCommand('workbench.action.files.revert');
}
