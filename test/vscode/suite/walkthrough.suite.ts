import * as vscode from 'vscode';
import { activeExtension, equal, ok, show } from './support.ts';

interface Step {
    readonly title: string;
    readonly description: string;
    readonly media: { readonly markdown: string };
}

describe('Rundgang', () => {
    let steps: readonly Step[];

    before(async () => {
        await show('bochum/vertrag.riv');
        await activeExtension();
        const extension = vscode.extensions.getExtension('riv.riv-vscode');
        steps = extension?.packageJSON.contributes.walkthroughs[0].steps;
    });

    it('führt vom Anlegen zum Erzeugen, jeden Schritt mit einem Befehl, den es gibt', async () => {
        const links = steps.map(({ description }) => /\(command:([\w.]+)\)/.exec(description)?.[1] ?? description);
        equal(
            links,
            ['riv.newContract', 'editor.action.triggerSuggest', 'riv.showChecklist', 'riv.openPreview', 'riv.build'],
            'Befehle der Schritte',
        );
        const known = await vscode.commands.getCommands(true);
        equal(
            links.filter((name) => !known.includes(name)),
            [],
            'unbekannte Befehle',
        );
    });

    it('hat zu jedem Schritt eine Seite, die mit der Erweiterung kommt', async () => {
        const root = vscode.extensions.getExtension('riv.riv-vscode')?.extensionUri;
        ok(root, 'Die Erweiterung fehlt.');
        for (const { title, media } of steps) {
            const page = new TextDecoder().decode(await vscode.workspace.fs.readFile(vscode.Uri.joinPath(root, media.markdown)));
            ok(page.startsWith('### '), `${title}: ${page.slice(0, 80)}`);
        }
    });
});
