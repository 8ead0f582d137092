import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';

/** What differs between the two hosts: where the server runs, and so how it is reached. */
export interface Host {
    readonly kind: 'node' | 'browser';
    createClient(options: LanguageClientOptions): BaseLanguageClient;
}
