import * as vscode from 'vscode';
import type { RivApi } from '../../../packages/vscode/src/activate.ts';
import { activeExtension, equal, ok, position, replace, revert, show, until } from './support.ts';

type Message = Parameters<Parameters<RivApi['preview']['onMessage']>[0]>[0];

const BOCHUM = 'bochum/vertrag.riv';

describe('Ansichten', () => {
    let api: RivApi;
    const messages: Message[] = [];

    before(async () => {
        await show(BOCHUM);
        api = await activeExtension();
        api.preview.onMessage((message) => messages.push(message));
    });

    /** Words of the passages that the preview of a contract marks, as soon as they are right. */
    async function lastChanged(path: string, right: (changed: readonly string[]) => boolean, title = 'Bochum'): Promise<readonly string[]> {
        await show(path);
        const rendered = await until(
            `Markierungen der Vorschau von ${path}`,
            () => messages.findLast((message) => message.type === 'rendered'),
            (message) =>
                message?.type === 'rendered' && message.headings.some((heading) => heading.endsWith(title)) && right(message.changed),
        );
        return rendered?.type === 'rendered' ? rendered.changed : [];
    }

    it('zeigt in der Vorschau den Vertragstext mit Paragraphen', async () => {
        await vscode.commands.executeCommand('riv.openPreview');
        const rendered = await until(
            'Vorschau',
            () => messages.findLast((message) => message.type === 'rendered'),
            (message) => message !== undefined && message.headings.length > 10,
        );
        ok(rendered?.type === 'rendered', 'Keine Vorschau.');
        ok(
            rendered.headings.some((heading) => /^§\s1\sGegenstand/.test(heading)),
            rendered.headings.join(' | '),
        );
        ok(rendered.origins > 50, `Nur ${rendered.origins} Werte mit Herkunft.`);
        const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
        ok(
            tabs.some(({ input }) => input instanceof vscode.TabInputWebview && input.viewType.endsWith('riv.preview')),
            'Kein Reiter.',
        );
    });

    it('erneuert die Vorschau beim Schreiben', async () => {
        const { document } = await show(BOCHUM);
        const count = messages.length;
        await replace(document, '"Regionale Integrierte Versorgung Bochum"', '"Gesundes Bochum"');
        await until(
            'neuer Titel',
            () => messages.slice(count).findLast((message) => message.type === 'rendered'),
            (message) => message?.type === 'rendered' && message.headings.includes('Gesundes Bochum'),
        );
        await revert(BOCHUM);
    });

    it('markiert in der Vorschau, was von der geschlossenen Fassung abweicht, und nichts sonst', async () => {
        const changed = await lastChanged(BOCHUM, (found) => found.length > 0);
        const expected = [/^2\. BKK Neue Mitte ?Körperschaft/, /^\(8\) \(aufgehoben\)$/, /verbleibt ein Anteil von 20\s% bei der/];
        for (const words of expected) {
            ok(
                changed.some((text) => words.test(text.replace(/\s+/g, ' '))),
                `${words} fehlt in: ${changed.map((text) => text.slice(0, 80)).join(' | ')}`,
            );
        }
        ok(
            !changed.some((text) => text.includes('Gegenstand und Ziele') || text.includes('Gesundheitsregion Bochum AöR Anstalt')),
            'Zu viel markiert.',
        );
    });

    it('nimmt die Markierung zurück, wenn der Nachtrag nichts mehr ändert', async () => {
        const { document } = await show('bochum/nachtrag-1.riv');
        await replace(document, 'streichen begleitangebot Gesundheitskiosk', '');
        const repealed = '(8) (aufgehoben)';
        await lastChanged('bochum/nachtrag-1.riv', (found) => found.length > 0 && !found.includes(repealed));
        await revert('bochum/nachtrag-1.riv');
        await lastChanged('bochum/nachtrag-1.riv', (found) => found.includes(repealed));
    });

    it('markiert nichts in einem Vertrag ohne Nachtrag', async () => {
        equal(await lastChanged('husum/vertrag.riv', () => true, 'Nordfriesland'), [], 'Markierungen');
    });

    it('füllt die Checkliste mit Pflichtinhalten und offenen Punkten', async () => {
        await show(BOCHUM);
        await vscode.commands.executeCommand('riv.showChecklist');
        const [mandatory, open] = await until(
            'Checkliste',
            () => api.trees.checklist.getChildren(),
            (entries) => entries.length === 2,
        );
        ok((mandatory?.children?.length ?? 0) >= 13, `Nur ${mandatory?.children?.length} Pflichtinhalte.`);
        equal(open?.children?.length, 0, 'offene Punkte');
    });

    it('springt von jedem Pflichtinhalt der Checkliste in den Quelltext', async () => {
        await show(BOCHUM);
        await vscode.commands.executeCommand('riv.showChecklist');
        const [mandatory] = await until(
            'Checkliste',
            () => api.trees.checklist.getChildren(),
            (entries) => entries[0]?.children?.some(({ place }) => place?.uri.endsWith(BOCHUM)) === true,
        );
        const lines: Record<string, string> = {};
        for (const entry of mandatory?.children ?? []) {
            const { command } = await api.trees.checklist.getTreeItem(entry);
            ok(command, `„${entry.label}“ führt nirgendwohin.`);
            await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []));
            const editor = vscode.window.activeTextEditor;
            ok(editor, 'Kein Editor.');
            equal(editor.document.uri.toString(), entry.place?.uri, 'Datei');
            lines[entry.label] = editor.document.lineAt(editor.selection.active).text.trim();
        }
        equal(lines.Region, 'region {', 'Region');
        equal(lines['Teilnahme der Versicherten'], 'teilnahme {', 'Teilnahme');
        ok(lines.Krankenkasse?.startsWith('krankenkasse AOKNordWest'), JSON.stringify(lines));
    });

    it('springt aus der Gliederung in den Quelltext', async () => {
        await show(BOCHUM);
        await vscode.commands.executeCommand('riv.outline.focus');
        const entries = await until(
            'Vertragsgliederung',
            () => api.trees.outline.getChildren(),
            (found) => found.length > 10,
        );
        ok(
            entries.some(({ label }) => /^§\s1\s/.test(label)),
            entries.map(({ label }) => label).join(' | '),
        );
        const placed = entries.flatMap((entry) => [entry, ...(entry.children ?? [])]).find(({ place }) => place?.uri.endsWith(BOCHUM));
        ok(placed?.place, 'Kein Eintrag kennt seine Stelle.');
        await vscode.commands.executeCommand('riv.reveal', placed.place);
        equal(vscode.window.activeTextEditor?.selection.start.line, placed.place.range.start.line, 'Zeile');
    });

    it('nennt einen offenen Punkt, sobald er im Text steht', async () => {
        const { document } = await show(BOCHUM);
        await vscode.commands.executeCommand('riv.showChecklist');
        await replace(document, 'ansprechstelle "Geschäftsstelle der Gesundheitskonferenz"', 'ansprechstelle offen "wird benannt"');
        const entries = await until(
            'offener Punkt',
            () => api.trees.checklist.getChildren()[1]?.children ?? [],
            (found) => found.length === 1,
        );
        equal(entries[0]?.description, 'wird benannt', 'Grund');
        const [entry] = entries;
        ok(entry, 'Kein Eintrag.');
        const { command } = await api.trees.checklist.getTreeItem(entry);
        ok(command, 'Der Eintrag führt nirgendwohin.');
        await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []));
        equal(vscode.window.activeTextEditor?.selection.active.line, position(document, 'ansprechstelle offen').line, 'Zeile');
        await revert(BOCHUM);
    });
});
