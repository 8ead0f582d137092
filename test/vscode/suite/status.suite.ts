import * as vscode from 'vscode';
import type { RivApi } from '../../../packages/vscode/src/activate.ts';
import { activeExtension, equal, replace, revert, show, until } from './support.ts';

describe('Statusleiste', () => {
    let api: RivApi;

    before(async () => {
        await show('bochum/vertrag.riv');
        api = await activeExtension();
    });

    /** The suites run in an English VS Code. */
    async function shows(text: string, tooltip: string): Promise<void> {
        const shown = await until(
            `Statusleiste „${text}“`,
            () => api.status.shown,
            (found) => found?.text === text,
        );
        equal(shown?.tooltip, tooltip, 'Erklärung');
    }

    it('zählt die Fehler eines Vertrags', async () => {
        await show('husum/vertrag.riv');
        await shows('$(error) 2 errors, 0 open', 'Regionale Integrierte Versorgung Nordfriesland  \nErrors: 2  \nOpen points: 0');
    });

    it('bestätigt einen Vertrag, dem nichts fehlt', async () => {
        await show('bochum/vertrag.riv');
        await shows('$(pass) 0 errors, 0 open', 'Regionale Integrierte Versorgung Bochum  \nErrors: 0  \nOpen points: 0');
    });

    it('zählt offene Punkte und Fehler beim Schreiben mit', async () => {
        const { document } = await show('bochum/vertrag.riv');
        await replace(document, 'ansprechstelle "Geschäftsstelle der Gesundheitskonferenz"', 'ansprechstelle offen "wird benannt"');
        // What is closed may leave nothing open.
        await shows('$(error) 1 errors, 1 open', 'Regionale Integrierte Versorgung Bochum  \nErrors: 1  \nOpen points: 1');
        await replace(document, 'status Geschlossen', 'status Entwurf');
        await until(
            'offener Punkt eines Entwurfs',
            () => api.status.shown?.text,
            (text) => /^\$\((question|error)\) \d+ errors, 1 open$/.test(text ?? ''),
        );
        await revert('bochum/vertrag.riv');
        await until(
            'Statusleiste nach der Rücknahme',
            () => api.status.shown?.text,
            (text) => text === '$(pass) 0 errors, 0 open',
        );
    });

    it('schweigt zu anderen Dateien', async () => {
        await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ content: 'Notiz', language: 'plaintext' }));
        await until(
            'leere Statusleiste',
            () => api.status.shown ?? null,
            (shown) => shown === null,
        );
        await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    });
});
