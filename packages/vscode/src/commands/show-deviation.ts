import { commands, l10n, type Uri, window } from 'vscode';
import type { ContractServer } from '../client/contract-server.ts';
import type { ShownTexts } from '../documents/shown-texts.ts';

/** Shows what the variant provides beside what the contract agrees. */
export async function showDeviation(uri: Uri, server: ContractServer, texts: ShownTexts): Promise<void> {
    const comparison = await server.comparison(uri);
    if (comparison === null) {
        window.showInformationMessage(l10n.t('The file contains no contract that can be compared.'));
        return;
    }
    const { contract, standard, agreed } = comparison;
    const left = texts.put(`${standard.title}.txt`, standard.text);
    const right = texts.put(`${agreed.title}.txt`, agreed.text);
    await commands.executeCommand('vscode.diff', left, right, l10n.t('{0}: deviation from {1}', contract, standard.title), {
        preview: true,
    });
}
