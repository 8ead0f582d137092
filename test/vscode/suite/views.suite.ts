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
        equal(entries[0]?.place?.range.start.line, position(document, 'ansprechstelle offen').line, 'Zeile');
        await revert(BOCHUM);
    });
});
