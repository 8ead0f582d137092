import * as vscode from 'vscode';
import { activeExtension, at, equal, ok, show, until } from './support.ts';

describe('Befehle', () => {
    before(async () => {
        await show('bochum/vertrag.riv');
        await activeExtension();
    });

    it('erzeugt die Dokumente eines fehlerfreien Vertrags', async () => {
        const written = await until(
            'erzeugte Dateien',
            () => vscode.commands.executeCommand<vscode.Uri[]>('riv.build', at('bochum/vertrag.riv')),
            (found) => found.length > 0,
        );
        const names = written.map(({ path }) => path.split('/').slice(-3).join('/')).sort();
        equal(
            names,
            ['docx', 'html', 'md', 'settlement.json'].map((ending) => `out/bochum/Bochum.${ending}`),
            'Dateien',
        );
        const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(at('out/bochum/Bochum.md')));
        ok(/§\s1\s/.test(text), text.slice(0, 300));
        const word = await vscode.workspace.fs.readFile(at('out/bochum/Bochum.docx'));
        equal([...word.slice(0, 2)], [0x50, 0x4b], 'Anfang der Word-Datei');
    });

    it('erzeugt nichts, solange es einen Fehler gibt', async () => {
        await show('husum/vertrag.riv');
        await until(
            'Fehler',
            () => vscode.languages.getDiagnostics(at('husum/vertrag.riv')).length,
            (count) => count > 0,
        );
        equal(await vscode.commands.executeCommand('riv.build', at('husum/vertrag.riv')), [], 'Dateien');
    });

    it('vergleicht den Vertrag mit seiner Variante', async () => {
        await show('bochum/vertrag.riv');
        await vscode.commands.executeCommand('riv.showDeviation', at('bochum/vertrag.riv'));
        const input = await until(
            'Vergleich',
            () => vscode.window.tabGroups.activeTabGroup.activeTab?.input,
            (found) => found instanceof vscode.TabInputTextDiff,
        );
        ok(input instanceof vscode.TabInputTextDiff, 'Kein Vergleich.');
        const [standard, agreed] = await Promise.all([input.original, input.modified].map((uri) => vscode.workspace.openTextDocument(uri)));
        ok((standard?.lineCount ?? 0) > 5, standard?.getText() ?? '');
        equal(agreed?.lineCount, standard?.lineCount, 'Zeilen beider Seiten');
    });

    it('zeigt den Vertrag mit allen Nachträgen zu einem Stichtag', async () => {
        await show('bochum/vertrag.riv');
        const uri = await vscode.commands.executeCommand<vscode.Uri>('riv.showState', at('bochum/vertrag.riv'), '2034-01-01');
        const later = (await vscode.workspace.openTextDocument(uri)).getText();
        const first = await vscode.commands.executeCommand<vscode.Uri>('riv.showState', at('bochum/vertrag.riv'), '2027-01-01');
        const concluded = (await vscode.workspace.openTextDocument(first)).getText();
        ok(/§\s1\s/.test(later) && /§\s1\s/.test(concluded), later.slice(0, 300));
        ok(later !== concluded, 'Beide Stände sind gleich.');
    });
});
