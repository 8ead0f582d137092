import * as vscode from 'vscode';
import { activeExtension, at, codes, equal, errors, ok, position, replace, revert, show, until } from './support.ts';

const HUSUM = 'husum/vertrag.riv';
const BOCHUM = 'bochum/vertrag.riv';

describe('Sprache', () => {
    before(async () => {
        await show(HUSUM);
        await activeExtension();
    });

    it('meldet einen Fehler an seiner Stelle, mit Kennung und Seite der Regel', async () => {
        const findings = await until(
            'Befunde',
            () => vscode.languages.getDiagnostics(at(HUSUM)),
            (found) => found.some(({ severity }) => severity === vscode.DiagnosticSeverity.Error),
        );
        const { document } = await show(HUSUM);
        const error = findings.find(({ code }) => typeof code === 'object' && code.value === 'rechenbeispiel-falsch');
        ok(error, 'Kein Fehler.');
        equal(document.getText(error.range), '3.630.000,00 EUR', 'Stelle');
        ok(error.message.includes('3.630.630,00'), error.message);
        const page = typeof error.code === 'object' ? error.code.target : undefined;
        equal(page?.toString(), 'riv-regel:/rechenbeispiel-falsch', 'Seite');
    });

    it('zeigt die Seite einer Regel gesetzt, nicht als Quelltext', async () => {
        await vscode.commands.executeCommand('vscode.open', vscode.Uri.parse('riv-regel:/rechenbeispiel-falsch'));
        const tab = await until(
            'Seite der Regel',
            () => vscode.window.tabGroups.activeTabGroup.activeTab,
            (active) => active?.label === 'rechenbeispiel-falsch',
        );
        equal(tab?.input instanceof vscode.TabInputCustom ? tab.input.viewType : undefined, 'riv.rulePage', 'Editor');
        await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    });

    it('meldet Befunde auch in Dateien, die nicht geöffnet sind', async () => {
        const closed = at('niebüll/vertrag.riv').toString();
        await until(
            'Fehler in einer geschlossenen Datei',
            () => vscode.languages.getDiagnostics().find(([uri]) => uri.toString() === closed)?.[1] ?? [],
            (found) => found.some(({ severity }) => severity === vscode.DiagnosticSeverity.Error),
        );
        ok(!vscode.workspace.textDocuments.some(({ uri }) => uri.toString() === closed), 'Die Datei ist geöffnet.');
    });

    it('nimmt einen Fehler mit der Schnellkorrektur zurück', async () => {
        const { document } = await show(HUSUM);
        await until(
            'Befund zur Widerrufsfrist',
            () => codes(document.uri),
            (found) => found.includes('widerrufsfrist-falsch'),
        );
        const place = position(document, '1 woche');
        const actions = await until(
            'Schnellkorrektur',
            () =>
                vscode.commands.executeCommand<vscode.CodeAction[]>(
                    'vscode.executeCodeActionProvider',
                    document.uri,
                    new vscode.Range(place, place),
                ),
            (found) => found.some(({ kind, edit }) => kind?.value === 'quickfix' && edit !== undefined),
        );
        const fix = actions.find(({ kind, edit }) => kind?.value === 'quickfix' && edit !== undefined);
        ok(fix?.edit && (await vscode.workspace.applyEdit(fix.edit)), 'Die Korrektur ließ sich nicht anwenden.');
        ok(document.getText().includes('widerruf binnen 2 wochen'), 'Der Text ist nicht berichtigt.');
        await until(
            'Verschwinden des Fehlers',
            () => codes(document.uri),
            (found) => !found.includes('widerrufsfrist-falsch'),
        );
        await revert(HUSUM);
    });

    it('schlägt vor, was an der Stelle stehen darf', async () => {
        const { document } = await show(BOCHUM);
        const found = await until(
            'Vorschläge',
            () =>
                vscode.commands.executeCommand<vscode.CompletionList>(
                    'vscode.executeCompletionItemProvider',
                    document.uri,
                    position(document, 'modul Pflegeheim fassung'),
                ),
            ({ items }) => items.length > 5,
        );
        const labels = found.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
        ok(
            labels.some((label) => label.startsWith('leistungserbringer')),
            `leistungserbringer fehlt in: ${labels.join(', ')}`,
        );
    });

    it('erklärt ein Wort mit seiner Norm', async () => {
        const { document } = await show(BOCHUM);
        const hovers = await until(
            'Erklärung',
            () =>
                vscode.commands.executeCommand<vscode.Hover[]>(
                    'vscode.executeHoverProvider',
                    document.uri,
                    position(document, 'kreis 05911 "Bochum"').translate(0, 8),
                ),
            (found) => found.length > 0,
        );
        const text = hovers.flatMap(({ contents }) => contents.map((part) => (typeof part === 'string' ? part : part.value))).join('\n');
        ok(text.includes('Bochum'), text);
    });

    it('geht von der Variante in die Bibliothek, die nur zu lesen ist', async () => {
        const { document } = await show(BOCHUM);
        const targets = await until(
            'Festlegung',
            () =>
                vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(
                    'vscode.executeDefinitionProvider',
                    document.uri,
                    position(document, 'Kommunal fassung'),
                ),
            (found) => found.length > 0,
        );
        const [target] = targets;
        ok(target, 'Kein Ziel.');
        const uri = 'targetUri' in target ? target.targetUri : target.uri;
        equal(uri.scheme, 'riv-lib', 'Schema');
        const library = await vscode.workspace.openTextDocument(uri);
        equal(library.languageId, 'riv', 'Sprache');
        ok(library.getText().includes('variante Kommunal "RIV-Kommunal" fassung 2026.1'), library.getText().slice(0, 300));
    });

    it('benennt einen Beteiligten überall um', async () => {
        const { document } = await show(BOCHUM);
        const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
            'vscode.executeDocumentRenameProvider',
            document.uri,
            position(document, 'StadtBochum "Stadt Bochum"'),
            'Bochumer_Stadt',
        );
        const count = edit.entries().flatMap(([, edits]) => edits).length;
        ok(count >= 3, `Nur ${count} Stellen.`);
        ok(await vscode.workspace.applyEdit(edit), 'Die Umbenennung ließ sich nicht anwenden.');
        ok(!/\bStadtBochum\b/.test(document.getText()), 'Ein alter Name ist geblieben.');
        await until(
            'fehlerfreie Datei nach der Umbenennung',
            () => errors(document.uri),
            (found) => found.length === 0,
        );
        await revert(BOCHUM);
    });

    it('benennt eine Variante in allen Dateien um, auch in denen, die nicht geöffnet sind', async () => {
        const { document } = await show('region-nord/variante.riv');
        const user = at('region-nord/vertrag.riv');
        ok(!vscode.workspace.textDocuments.some(({ uri }) => uri.toString() === user.toString()), 'Der Vertrag ist geöffnet.');
        const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
            'vscode.executeDocumentRenameProvider',
            document.uri,
            position(document, 'NordVerbund "RIV-Verbund'),
            'Küstenverbund',
        );
        equal(
            edit
                .entries()
                .map(([uri]) => uri.path.split('/').slice(-2).join('/'))
                .sort(),
            ['region-nord/variante.riv', 'region-nord/vertrag.riv'],
            'Dateien',
        );
        ok(await vscode.workspace.applyEdit(edit), 'Die Umbenennung ließ sich nicht anwenden.');
        const contract = await vscode.workspace.openTextDocument(user);
        ok(contract.getText().includes('variante Küstenverbund fassung 1.0'), contract.getText().slice(0, 400));
        // The old name leaves nothing behind: no finding, and the new one leads to its declaration.
        const [target] = await until(
            'Festlegung des neuen Namens',
            () =>
                vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(
                    'vscode.executeDefinitionProvider',
                    user,
                    position(contract, 'Küstenverbund'),
                ),
            (found) => found.length > 0,
        );
        equal(target && ('targetUri' in target ? target.targetUri : target.uri).path, document.uri.path, 'Ziel');
        await until(
            'fehlerfreie Dateien nach der Umbenennung',
            () => [...errors(document.uri), ...errors(user)].map(({ message }) => message),
            (found) => found.length === 0,
        );
        await revert('region-nord/vertrag.riv');
        await revert('region-nord/variante.riv');
    });

    it('benennt nichts um, was zur Bibliothek gehört', async () => {
        const { document } = await show(BOCHUM);
        const place = position(document, 'Kommunal fassung');
        let refusal = '';
        try {
            await vscode.commands.executeCommand('vscode.executeDocumentRenameProvider', document.uri, place, 'Städtisch');
        } catch (error) {
            refusal = String(error);
        }
        ok(refusal.includes('„Kommunal“ gehört zur Bibliothek'), refusal);
    });

    it('formatiert ein Dokument', async () => {
        const { document } = await show(BOCHUM);
        const before = document.getText();
        await replace(document, '    variante Kommunal fassung 2026.1', '  variante    Kommunal   fassung 2026.1');
        const edits = await vscode.commands.executeCommand<vscode.TextEdit[]>('vscode.executeFormatDocumentProvider', document.uri, {
            tabSize: 4,
            insertSpaces: true,
        });
        const edit = new vscode.WorkspaceEdit();
        edit.set(document.uri, edits);
        ok(await vscode.workspace.applyEdit(edit), 'Die Formatierung ließ sich nicht anwenden.');
        equal(document.getText(), before, 'Text');
        await revert(BOCHUM);
    });

    it('gliedert die Datei und findet Beteiligte im ganzen Ordner', async () => {
        const { document } = await show(BOCHUM);
        const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', document.uri);
        ok((symbols[0]?.children.length ?? 0) > 5, 'Die Gliederung ist leer.');
        const found = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
            'vscode.executeWorkspaceSymbolProvider',
            'NordVerbund',
        );
        ok(
            found.some(({ location }) => location.uri.path.endsWith('region-nord/variante.riv')),
            'Die regionale Variante wird nicht gefunden.',
        );
    });

    it('färbt Werte nach ihrer Bedeutung', async () => {
        const { document } = await show(BOCHUM);
        const legend = await vscode.commands.executeCommand<vscode.SemanticTokensLegend>(
            'vscode.provideDocumentSemanticTokensLegend',
            document.uri,
        );
        const tokens = await vscode.commands.executeCommand<vscode.SemanticTokens>('vscode.provideDocumentSemanticTokens', document.uri);
        ok(tokens.data.length > 100, 'Es gibt kaum Färbung.');
        const missing = ['inherited', 'overridden', 'locked', 'library'].filter((name) => !legend.tokenModifiers.includes(name));
        equal(missing, [], 'fehlende Merkmale');
    });
});
