import * as vscode from 'vscode';
import { activeExtension, at, equal, ok, show, until } from './support.ts';

describe('Assistent', () => {
    before(async () => {
        await show('bochum/vertrag.riv');
        await activeExtension();
    });

    it('schreibt einen Entwurf ohne Fehler, in dem das Unbekannte offen ist', async () => {
        const uri = await vscode.commands.executeCommand<vscode.Uri>('riv.newContract', at('neu'), {
            variant: 'Kommunal',
            kreise: ['09162'],
            payers: ['AOK Bayern'],
        });
        ok(uri.path.endsWith('neu/münchen.riv'), uri.path);
        const document = await vscode.workspace.openTextDocument(uri);
        ok(document.getText().includes('krankenkasse AOKBayern "AOK Bayern"'), document.getText());
        equal(await errorsOf(uri), [], 'Fehler');
        equal(vscode.window.activeTextEditor?.document.uri.toString(), uri.toString(), 'gezeigte Datei');
    });

    it('gibt einem zweiten Vertrag für denselben Kreis einen eigenen Namen', async () => {
        const uri = await vscode.commands.executeCommand<vscode.Uri>('riv.newContract', at('neu'), {
            variant: 'Kommunal',
            kreise: ['09162'],
        });
        ok(uri.path.endsWith('neu/münchen2.riv'), uri.path);
        equal(await errorsOf(uri), [], 'Fehler');
        equal(await errorsOf(at('neu/münchen.riv')), [], 'Fehler im ersten');
    });

    it('überschreibt nichts', async () => {
        const notes = new TextEncoder().encode('// Notizen\n');
        await vscode.workspace.fs.writeFile(at('neu/köln.riv'), notes);
        const uri = await vscode.commands.executeCommand<vscode.Uri>('riv.newContract', at('neu'), {
            variant: 'Kommunal',
            kreise: ['05315'],
        });
        ok(uri.path.endsWith('neu/köln-2.riv'), uri.path);
        equal([...(await vscode.workspace.fs.readFile(at('neu/köln.riv')))], [...notes], 'Notizen');
    });
});

/** The messages of all errors, once the file is checked: a draft always has something that is open. */
async function errorsOf(uri: vscode.Uri): Promise<string[]> {
    const findings = await until(
        'Befunde des Entwurfs',
        () => vscode.languages.getDiagnostics(uri),
        (found) => found.length > 0,
    );
    return findings.filter(({ severity }) => severity === vscode.DiagnosticSeverity.Error).map(({ message }) => message);
}
