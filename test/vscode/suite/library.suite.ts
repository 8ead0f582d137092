import * as vscode from 'vscode';
import { activeExtension, equal, ok, position, show, until } from './support.ts';

const BOCHUM = 'bochum/vertrag.riv';

describe('Bibliothek', () => {
    before(async () => {
        await show(BOCHUM);
        await activeExtension();
    });

    /** Goes from the variant of the contract to its declaration, as F12 does. */
    async function goToVariant(): Promise<vscode.TextEditor> {
        const editor = await show(BOCHUM);
        const place = position(editor.document, 'Kommunal fassung');
        editor.selection = new vscode.Selection(place, place);
        await vscode.commands.executeCommand('editor.action.revealDefinition');
        const library = await until(
            'Dokument der Bibliothek',
            () => vscode.window.activeTextEditor,
            (found) => found?.document.uri.scheme === 'riv-lib',
        );
        ok(library, 'Kein Dokument.');
        return library;
    }

    it('öffnet sich an der Zeile der Variante', async () => {
        const { document, selection } = await goToVariant();
        ok(
            document.lineAt(selection.start.line).text.startsWith('variante Kommunal "RIV-Kommunal"'),
            document.lineAt(selection.start).text,
        );
    });

    it('nimmt keine Eingabe an', async () => {
        const { document } = await goToVariant();
        const before = document.getText();
        await vscode.commands.executeCommand('type', { text: 'x' });
        await vscode.commands.executeCommand('editor.action.deleteLines');
        // What is typed next goes through the same queue, so the two above are done.
        const contract = await show(BOCHUM);
        contract.selection = new vscode.Selection(0, 0, 0, 0);
        await vscode.commands.executeCommand('type', { text: '/' });
        equal(contract.document.getText().startsWith('//'), true, 'Eingabe in den Vertrag');
        await vscode.commands.executeCommand('workbench.action.files.revert');
        equal(document.getText(), before, 'Text der Bibliothek');
        equal(document.isDirty, false, 'ungespeicherte Änderung');
    });

    it('führt weiter zu dem, worauf sie beruht', async () => {
        const { document } = await goToVariant();
        const [target] = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(
            'vscode.executeDefinitionProvider',
            document.uri,
            position(document, 'erweitert ', 'after'),
        );
        ok(target, 'Kein Ziel.');
        const uri = 'targetUri' in target ? target.targetUri : target.uri;
        equal(uri.scheme, 'riv-lib', 'Schema');
        ok(uri.path !== document.uri.path, uri.path);
    });
});
