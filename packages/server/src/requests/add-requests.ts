import type * as ast from '@riv/language/generated/ast';
import { DocumentState } from 'langium';
import type { Connection, GenericRequestHandler } from 'vscode-languageserver';
import type { ServerServices } from '../services.ts';
import { build } from './build.ts';
import { checklist } from './checklist.ts';
import { comparison } from './comparison.ts';
import { contractOf } from './contract-of.ts';
import {
    BUILD,
    type BuildParams,
    CHECKLIST,
    COMPARISON,
    type ContractParams,
    OUTLINE,
    PREVIEW,
    STATE,
    STATES,
    type StateParams,
} from './contract-requests.ts';
import { draftChoices } from './draft-choices.ts';
import { DRAFT_CHOICES, type DraftChoicesParams } from './draft-requests.ts';
import { outline } from './outline.ts';
import { preview } from './preview.ts';
import { createServerRequest, createWorkspaceRequest } from './request-handler.ts';
import { states, stateText } from './states.ts';

/** Registers what an editor asks about contracts beyond the protocol. */
export function addRequests(connection: Connection, { shared, riv }: ServerServices): void {
    const answer = <P extends ContractParams>(method: string, handle: (contract: ast.Contract, params: P) => unknown): void => {
        const handler: GenericRequestHandler<unknown, never> = createServerRequest<P, unknown>(
            shared,
            DocumentState.IndexedReferences,
            (document, params) => {
                const contract = contractOf(document, params.contract);
                return contract === undefined ? null : handle(contract, params);
            },
        );
        connection.onRequest(method, handler);
    };
    const choices: GenericRequestHandler<unknown, never> = createWorkspaceRequest(
        shared,
        DocumentState.IndexedReferences,
        ({ folder }: DraftChoicesParams) => draftChoices(folder, riv),
    );
    connection.onRequest(DRAFT_CHOICES, choices);
    answer(PREVIEW, (contract) => preview(contract, riv));
    answer(CHECKLIST, (contract) => checklist(contract, riv));
    answer(OUTLINE, (contract) => outline(contract, riv));
    answer(COMPARISON, (contract) => comparison(contract, riv));
    answer(STATES, (contract) => states(contract, riv));
    answer(STATE, (contract, { effective }: StateParams) => stateText(contract, effective, riv));
    answer(BUILD, (contract, params: BuildParams) => build(contract, params, riv));
}
