import { DefaultLanguageServer } from 'langium/lsp';
import { CodeActionKind, type InitializeParams, type InitializeResult } from 'vscode-languageserver';
import { FIX_ALL } from './actions/fix-all.ts';
import { VERSION } from './version.ts';

/** What the client can do; features ask before they answer. */
export interface ClientAbilities {
    readonly pullsDiagnostics: boolean;
    readonly refreshesDiagnostics: boolean;
    readonly snippets: boolean;
    /** Where the manual pages of the rules are, given as initialization option `rulePages`; see `rulePage`. */
    readonly rulePages?: string;
}

/** Announces the capabilities that Langium does not know of. */
export class RivLanguageServer extends DefaultLanguageServer {
    abilities: ClientAbilities = { pullsDiagnostics: false, refreshesDiagnostics: false, snippets: false };

    override async initialize(params: InitializeParams): Promise<InitializeResult> {
        const { textDocument, workspace } = params.capabilities;
        this.abilities = {
            pullsDiagnostics: textDocument?.diagnostic !== undefined,
            refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
            snippets: textDocument?.completion?.completionItem?.snippetSupport === true,
            ...rulePagesOf(params.initializationOptions),
        };
        return super.initialize(params);
    }

    protected override buildInitializeResult(params: InitializeParams): InitializeResult {
        const { capabilities } = super.buildInitializeResult(params);
        return {
            capabilities: {
                ...capabilities,
                selectionRangeProvider: true,
                codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL, CodeActionKind.Refactor] },
                diagnosticProvider: { identifier: 'riv', interFileDependencies: true, workspaceDiagnostics: true },
            },
            serverInfo: { name: 'RIV', version: VERSION },
        };
    }
}

function rulePagesOf(options: unknown): Pick<ClientAbilities, 'rulePages'> {
    const rulePages = typeof options === 'object' && options !== null && 'rulePages' in options ? options.rulePages : undefined;
    return typeof rulePages === 'string' ? { rulePages } : {};
}
