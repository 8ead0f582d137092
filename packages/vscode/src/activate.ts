import { commands, type ExtensionContext, l10n, Uri, window } from 'vscode';
import { createActiveContract, isContractFile } from './client/active-contract.ts';
import { createContractServer } from './client/contract-server.ts';
import type { Host } from './client/host.ts';
import { startClient } from './client/start-client.ts';
import { buildContract } from './commands/build.ts';
import { reveal } from './commands/reveal.ts';
import { showDeviation } from './commands/show-deviation.ts';
import { showState } from './commands/show-state.ts';
import { registerShownTexts } from './documents/shown-texts.ts';
import { type PreviewPanel, registerPreview } from './preview/preview-panel.ts';
import { registerRuleEditor } from './rules/rule-editor.ts';
import { registerStatusBar, type StatusBar } from './status/status-bar.ts';
import { registerTasks } from './tasks/task-provider.ts';
import { type ContractTrees, registerTrees } from './trees/register-trees.ts';
import { newContract } from './wizard/new-contract.ts';

/** What other extensions and the tests may use. */
export interface RivApi {
    readonly host: Host['kind'];
    readonly preview: PreviewPanel;
    readonly trees: ContractTrees;
    readonly status: StatusBar;
}

/** Starts the server and registers everything that the manifest names. The same for both hosts. */
export async function activateExtension(context: ExtensionContext, host: Host): Promise<RivApi> {
    const client = await startClient(context, host);
    const server = createContractServer(client);
    const active = createActiveContract(context);
    const texts = registerShownTexts(context);
    const preview = registerPreview(context, active, server);
    const trees = registerTrees(context, active, server);
    const status = registerStatusBar(context, active, server);
    registerRuleEditor(context);
    if (host.kind === 'node') {
        registerTasks(context);
    }
    const command = (name: string, run: (...args: never[]) => unknown): void => {
        context.subscriptions.push(commands.registerCommand(name, run));
    };
    // Called from a menu a command gets the file; from the palette it means the active contract.
    const onContract = (name: string, run: (uri: Uri, ...args: never[]) => unknown): void =>
        command(name, (given: unknown, ...args: never[]) => {
            const uri = given instanceof Uri ? given : active.uri;
            return uri === undefined ? window.showInformationMessage(l10n.t('Open a contract (.riv) first.')) : run(uri, ...args);
        });
    command('riv.newContract', (folder: unknown, answers: unknown) =>
        newContract(server, folder instanceof Uri ? folder : undefined, answers),
    );
    command('riv.openPreview', async (uri: unknown) => {
        if (uri instanceof Uri && !isContractFile(window.activeTextEditor?.document)) {
            await window.showTextDocument(uri);
        }
        preview.open();
    });
    onContract('riv.build', (uri) => buildContract(uri, server));
    onContract('riv.showDeviation', (uri) => showDeviation(uri, server, texts));
    onContract('riv.showState', (uri, day?: string) => showState(uri, server, texts, day));
    command('riv.showChecklist', () => commands.executeCommand('riv.checklist.focus'));
    command('riv.openWalkthrough', () =>
        commands.executeCommand('workbench.action.openWalkthrough', `${context.extension.id}#start`, false),
    );
    command('riv.restartServer', async () => {
        await client.stop();
        await client.start();
    });
    command('riv.reveal', reveal);
    return { host: host.kind, preview, trees, status };
}
