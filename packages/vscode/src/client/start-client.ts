import { LIBRARY_SCHEME } from '@riv/model/contract/origin';
import { type ExtensionContext, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { serveFiles } from './file-requests.ts';
import type { Host } from './host.ts';
import { RULE_SCHEME } from './schemes.ts';

/** Starts the server and connects it. Resolves when it answers. Documents of the library reach the editor through the protocol itself. */
export async function startClient(context: ExtensionContext, host: Host): Promise<BaseLanguageClient> {
    const outputChannel = window.createOutputChannel('RIV', { log: true });
    const client = host.createClient({
        documentSelector: [{ language: 'riv' }, { scheme: LIBRARY_SCHEME }],
        outputChannel,
        initializationOptions: { rulePages: `${RULE_SCHEME}:/{code}` },
        diagnosticPullOptions: { onChange: true, onSave: true, onTabs: true },
    });
    if (host.kind === 'browser') {
        serveFiles(client);
    }
    context.subscriptions.push(outputChannel, { dispose: () => void client.stop().catch(() => undefined) });
    await client.start();
    return client;
}
