import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { activateExtension, type RivApi } from '../activate.ts';

/** Entry of the desktop and of remote hosts: the server is a process of its own. */
export function activate(context: ExtensionContext): Promise<RivApi> {
    const server = { module: context.asAbsolutePath('dist/server.js'), transport: TransportKind.ipc };
    return activateExtension(context, {
        kind: 'node',
        createClient: (options) => new LanguageClient('riv', 'RIV', { run: server, debug: server }, options),
    });
}
