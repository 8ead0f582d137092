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
        const findings = await until(
            'Befunde des Entwurfs',
            () => vscode.languages.getDiagnostics(uri),
            (found) => found.length > 0,
        );
        const errors = findings.filter(({ severity }) => severity === vscode.DiagnosticSeverity.Error);
        equal(
            errors.map(({ message }) => message),
            [],
            'Fehler',
        );
        equal(vscode.window.activeTextEditor?.document.uri.toString(), uri.toString(), 'gezeigte Datei');
    });

    it('überschreibt nichts', async () => {
        const answers = { variant: 'Kommunal', kreise: ['09162'] };
        const uri = await vscode.commands.executeCommand<vscode.Uri>('riv.newContract', at('neu'), answers);
        ok(uri.path.endsWith('neu/münchen-2.riv'), uri.path);
    });
});
