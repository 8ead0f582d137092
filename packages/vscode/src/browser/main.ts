import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { activateExtension, type RivApi } from '../activate.ts';

type ServerWorker = ConstructorParameters<typeof LanguageClient>[2];

declare const Worker: new (url: string) => ServerWorker;

/** Entry of the web: the server is a worker beside the worker of the extension. */
export function activate(context: ExtensionContext): Promise<RivApi> {
    const server = Uri.joinPath(context.extensionUri, 'dist/server-browser.js').toString(true);
    return activateExtension(context, {
        kind: 'browser',
        createClient: (options) => new LanguageClient('riv', 'RIV', new Worker(server), options),
    });
}
