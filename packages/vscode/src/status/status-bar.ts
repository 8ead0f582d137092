import { type ExtensionContext, l10n, MarkdownString, StatusBarAlignment, ThemeColor, window } from 'vscode';
import { type ActiveContract, countFindings, isContractFile } from '../client/active-contract.ts';
import type { ContractServer } from '../client/contract-server.ts';

export interface StatusBar {
    /** What the item says; undefined while the editor shows no contract. */
    readonly shown: { readonly text: string; readonly tooltip: string } | undefined;
}

/** Errors and open points of the active contract; a click shows the checklist. */
export function registerStatusBar(context: ExtensionContext, active: ActiveContract, server: ContractServer): StatusBar {
    let shown: StatusBar['shown'];
    const item = window.createStatusBarItem('riv.status', StatusBarAlignment.Left, 50);
    item.name = l10n.t('RIV contract');
    item.command = 'riv.showChecklist';
    let run = 0;
    const update = async (): Promise<void> => {
        const current = ++run;
        const { uri } = active;
        if (uri === undefined || !isContractFile(window.activeTextEditor?.document)) {
            item.hide();
            shown = undefined;
            return;
        }
        const checklist = await server.checklist(uri).catch(() => null);
        if (current !== run) {
            return;
        }
        const { errors } = countFindings(uri);
        const open = checklist?.openPoints.length ?? 0;
        const text = `$(${errors > 0 ? 'error' : open > 0 ? 'question' : 'pass'}) ${l10n.t('{0} errors, {1} open', errors, open)}`;
        const tooltip = [checklist?.title ?? '', l10n.t('Errors: {0}', errors), l10n.t('Open points: {0}', open)]
            .filter((line) => line !== '')
            .join('  \n');
        item.text = text;
        item.tooltip = new MarkdownString(tooltip);
        item.backgroundColor = errors > 0 ? new ThemeColor('statusBarItem.errorBackground') : undefined;
        item.accessibilityInformation = { label: l10n.t('Contract: {0} errors, {1} open points', errors, open) };
        item.show();
        shown = { text, tooltip };
    };
    context.subscriptions.push(
        item,
        active.onChange(() => void update()),
        window.onDidChangeActiveTextEditor(() => void update()),
    );
    void update();
    return {
        get shown() {
            return shown;
        },
    };
}
