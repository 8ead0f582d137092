import * as vscode from 'vscode';
import { activeExtension, equal, IN_WORKER, ok, show, until } from './support.ts';

describe(`Start in VS Code ${vscode.version}`, () => {
    it('erkennt einen Vertrag an seiner Endung', async () => {
        const { document } = await show('bochum/vertrag.riv');
        equal(document.languageId, 'riv', 'Sprache');
    });

    it('läuft in dem Host, für den es gebaut ist', async () => {
        const { host } = await activeExtension();
        equal(host, IN_WORKER ? 'browser' : 'node', 'Host');
    });

    it('meldet alle Befehle an', async () => {
        const commands = await vscode.commands.getCommands(true);
        const missing = ['newContract', 'openPreview', 'build', 'showDeviation', 'showState', 'showChecklist', 'restartServer'].filter(
            (name) => !commands.includes(`riv.${name}`),
        );
        equal(missing, [], 'fehlende Befehle');
    });

    it('stellt den Editor auf Verträge ein', async () => {
        const { document } = await show('bochum/vertrag.riv');
        const settings = vscode.workspace.getConfiguration('editor', { uri: document.uri, languageId: 'riv' });
        equal(settings.get('tabSize'), 4, 'Einzug');
        equal(settings.get('unicodeHighlight.ambiguousCharacters'), false, 'Markierung typografischer Zeichen');
    });

    it('startet den Sprachserver neu', async () => {
        const { document } = await show('bochum/vertrag.riv');
        await activeExtension();
        await vscode.commands.executeCommand('riv.restartServer');
        const symbols = await until(
            'Gliederung nach dem Neustart',
            () => vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>('vscode.executeDocumentSymbolProvider', document.uri),
            (found) => (found?.length ?? 0) > 0,
        );
        ok(symbols?.[0]?.children.length, 'Der Vertrag hat keine Gliederung.');
    });
});
