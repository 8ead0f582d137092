import {
    BUILD,
    type BuildParams,
    type BuildResult,
    CHECKLIST,
    type Checklist,
    COMPARISON,
    type Comparison,
    type ContractParams,
    type ContractStates,
    OUTLINE,
    type Outline,
    PREVIEW,
    type Preview,
    STATE,
    STATES,
    type StateParams,
    type StateText,
} from '@riv/server/requests/contract-requests';
import { DRAFT_CHOICES, type DraftChoices } from '@riv/server/requests/draft-requests';
import type { Uri } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

type Extra<P extends ContractParams> = Omit<P, 'textDocument'>;

/** What the extension asks the server about a contract; null where the file holds none. */
export interface ContractServer {
    preview(uri: Uri): Promise<Preview | null>;
    checklist(uri: Uri): Promise<Checklist | null>;
    outline(uri: Uri): Promise<Outline | null>;
    comparison(uri: Uri): Promise<Comparison | null>;
    states(uri: Uri): Promise<ContractStates | null>;
    state(uri: Uri, extra: Extra<StateParams>): Promise<StateText | null>;
    build(uri: Uri, extra: Extra<BuildParams>): Promise<BuildResult | null>;
    /** What a new contract in a folder may rest on; without a folder, what the library holds. */
    draftChoices(folder: Uri | undefined): Promise<DraftChoices>;
}

export function createContractServer(client: BaseLanguageClient): ContractServer {
    const ask = <R>(method: string, uri: Uri, extra: object = {}): Promise<R | null> =>
        client.sendRequest<R | null>(method, { textDocument: { uri: uri.toString() }, ...extra });
    return {
        preview: (uri) => ask(PREVIEW, uri),
        checklist: (uri) => ask(CHECKLIST, uri),
        outline: (uri) => ask(OUTLINE, uri),
        comparison: (uri) => ask(COMPARISON, uri),
        states: (uri) => ask(STATES, uri),
        state: (uri, extra) => ask(STATE, uri, extra),
        build: (uri, extra) => ask(BUILD, uri, extra),
        draftChoices: (folder) =>
            client.sendRequest<DraftChoices>(DRAFT_CHOICES, folder === undefined ? {} : { folder: folder.toString() }),
    };
}
