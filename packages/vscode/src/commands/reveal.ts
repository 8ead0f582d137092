import type { Place } from '@riv/server/requests/contract-requests';
import { Range, Selection, TextEditorRevealType, Uri, ViewColumn, window, workspace } from 'vscode';

/** Shows a place in its source, in the editor that already shows the file where there is one. */
export async function reveal({ uri, range: { start, end } }: Place): Promise<void> {
    const document = await workspace.openTextDocument(Uri.parse(uri));
    const shown = window.visibleTextEditors.find((editor) => editor.document === document);
    const editor = await window.showTextDocument(document, { viewColumn: shown?.viewColumn ?? ViewColumn.One });
    const range = new Range(start.line, start.character, end.line, end.character);
    editor.selection = new Selection(range.start, range.start);
    editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
}
