import { formatShortDate, parseIsoDate, parseLocalDate } from '@riv/model/value/local-date';
import { commands, l10n, type QuickPickItem, type Uri, window } from 'vscode';
import type { ContractServer } from '../client/contract-server.ts';
import type { ShownTexts } from '../documents/shown-texts.ts';

interface StateItem extends QuickPickItem {
    readonly effective?: string;
    readonly other?: true;
}

/** Asks for a day and shows the contract as it stands on it, with all amendments worked in. A given day is not asked for. */
export async function showState(uri: Uri, server: ContractServer, texts: ShownTexts, day?: string): Promise<Uri | undefined> {
    const effective = day === undefined ? await chooseDay(uri, server) : { effective: day };
    if (effective === undefined) {
        return undefined;
    }
    const state = await server.state(uri, effective);
    if (state === null || state.text === '') {
        window.showWarningMessage([l10n.t('There is no text for this day.'), ...(state?.problems ?? [])].join(' '));
        return undefined;
    }
    const name = effective.effective === undefined ? state.title : `${state.title}, Stand ${germanDay(effective.effective)}`;
    const shown = texts.put(`${name}.md`, state.text);
    await commands.executeCommand('vscode.open', shown, { preview: true });
    return shown;
}

async function chooseDay(uri: Uri, server: ContractServer): Promise<{ readonly effective?: string } | undefined> {
    const states = (await server.states(uri))?.states ?? [];
    if (states.length === 0) {
        window.showInformationMessage(l10n.t('The file contains no contract.'));
        return undefined;
    }
    const items: StateItem[] = states.map(({ effective, title }) => ({
        label: title,
        ...(effective === undefined ? {} : { description: l10n.t('from {0}', germanDay(effective)), effective }),
    }));
    const other: StateItem = { label: l10n.t('Another day …'), other: true };
    const chosen = await window.showQuickPick([...items, other], { title: l10n.t('Show the contract as of') });
    if (chosen?.other) {
        const typed = await window.showInputBox({
            title: l10n.t('Show the contract as of'),
            prompt: l10n.t('Day, for example 01.01.2030'),
            validateInput: (text) => (isoDay(text) === undefined ? l10n.t('Write the day as 01.01.2030.') : undefined),
        });
        const iso = typed === undefined ? undefined : isoDay(typed);
        return iso === undefined ? undefined : { effective: iso };
    }
    return chosen === undefined ? undefined : chosen.effective === undefined ? {} : { effective: chosen.effective };
}

function germanDay(iso: string): string {
    const date = parseIsoDate(iso);
    return date.ok ? formatShortDate(date.value) : iso;
}

/** `01.01.2030` as `2030-01-01`; undefined where it is no day of the calendar. */
export function isoDay(text: string): string | undefined {
    const date = parseLocalDate(text.trim());
    return date.ok ? date.value.iso : undefined;
}
