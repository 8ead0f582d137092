import { RivGeneratedModule, RivGeneratedSharedModule } from '@riv/language/generated/module';
import { type RivAddedServices, RivModule, type RivServices } from '@riv/language/services';
import { LIBRARY_SCHEME } from '@riv/model/contract/origin';
import { inject, type Module } from 'langium';
import {
    createDefaultModule,
    createDefaultSharedModule,
    type DefaultSharedModuleContext,
    DefaultTextDocumentContentProvider,
    type LangiumLSPServices,
    type LangiumSharedServices,
    type PartialLangiumLSPServices,
    type PartialLangiumSharedServices,
} from 'langium/lsp';
import { codeActions } from './actions/code-actions.ts';
import { RivCompletionProvider } from './completion/completion-provider.ts';
import { foldingRanges } from './folding/folding.ts';
import { createFormatter } from './formatting/formatter.ts';
import { createTypeHierarchy } from './hierarchy/type-hierarchy.ts';
import { inlayHints } from './hints/inlay-hints.ts';
import { hover } from './hover/hover.ts';
import { RivLanguageServer } from './language-server.ts';
import { codeLenses } from './lenses/code-lenses.ts';
import { documentLinks } from './links/document-links.ts';
import { definition } from './navigation/definition.ts';
import { implementation } from './navigation/implementation.ts';
import { highlights, references } from './navigation/references.ts';
import { typeDefinition } from './navigation/type-definition.ts';
import { prepareRename, rename } from './rename/rename.ts';
import { documentSymbols } from './symbols/document-symbols.ts';
import { workspaceSymbols } from './symbols/workspace-symbols.ts';
import { createSemanticTokens } from './tokens/semantic-tokens.ts';
import { type Contexts, createContexts } from './workspace/contexts.ts';
import { RivDocumentBuilder } from './workspace/document-builder.ts';
import { RivDocuments } from './workspace/documents.ts';
import { createFileOperations } from './workspace/file-operations.ts';
import { RivUpdateHandler } from './workspace/update-handler.ts';
import { RivWorkspaceManager } from './workspace/workspace-manager.ts';

/** What the server adds to the services of the language. */
export interface ServerAddedServices {
    readonly workspace: {
        readonly Contexts: Contexts;
    };
}

export type RivServerServices = RivServices &
    LangiumLSPServices &
    ServerAddedServices &
    RivAddedServices & { readonly shared: LangiumSharedServices };

export interface ServerServices {
    readonly shared: LangiumSharedServices;
    readonly riv: RivServerServices;
}

const RivLspModule: Module<RivServerServices, PartialLangiumLSPServices & ServerAddedServices & Pick<RivAddedServices, 'validation'>> = {
    workspace: {
        Contexts: (services) => createContexts(services),
    },
    validation: {
        RuleContexts: (services) => services.workspace.Contexts,
    },
    lsp: {
        CompletionProvider: (services) => new RivCompletionProvider(services),
        HoverProvider: (services) => ({ getHoverContent: (document, params) => hover(services, document, params) }),
        DefinitionProvider: (services) => ({ getDefinition: (document, { position }) => definition(services, document, position) }),
        TypeProvider: (services) => ({ getTypeDefinition: (document, { position }) => typeDefinition(services, document, position) }),
        ImplementationProvider: (services) => ({
            getImplementation: (document, { position }) => implementation(services, document, position),
        }),
        ReferencesProvider: (services) => ({
            findReferences: (document, { position, context }) => references(services, document, position, context.includeDeclaration),
        }),
        DocumentHighlightProvider: (services) => ({
            getDocumentHighlight: (document, { position }) => highlights(services, document, position),
        }),
        RenameProvider: (services) => ({
            rename: async (document, { position, newName }) => rename(services, document, position, newName),
            prepareRename: async (document, { position }) => prepareRename(services, document, position),
        }),
        DocumentSymbolProvider: (services) => ({ getSymbols: (document) => documentSymbols(services, document) }),
        SemanticTokenProvider: (services) => createSemanticTokens(services),
        FoldingRangeProvider: (services) => ({ getFoldingRanges: (document) => foldingRanges(services, document) }),
        Formatter: (services) => createFormatter(services),
        CodeActionProvider: (services) => ({ getCodeActions: (document, params) => codeActions(services, document, params) }),
        CodeLensProvider: (services) => ({ provideCodeLens: (document) => codeLenses(services, document) }),
        InlayHintProvider: (services) => ({ getInlayHints: (document, { range }) => inlayHints(services, document, range) }),
        DocumentLinkProvider: (services) => ({ getDocumentLinks: (document) => documentLinks(services, document) }),
        TypeHierarchyProvider: (services) => createTypeHierarchy(services),
    },
};

function sharedModule(riv: () => RivServerServices): Module<LangiumSharedServices, PartialLangiumSharedServices> {
    return {
        lsp: {
            LanguageServer: (services) => new RivLanguageServer(services),
            DocumentUpdateHandler: (services) => new RivUpdateHandler(services),
            WorkspaceSymbolProvider: () => ({ getSymbols: ({ query }) => workspaceSymbols(riv(), query) }),
            FileOperationHandler: (services) => createFileOperations(services),
            TextDocumentContentProvider: (services) => new DefaultTextDocumentContentProvider(services, LIBRARY_SCHEME),
        },
        workspace: {
            LangiumDocuments: (services) => new RivDocuments(services),
            DocumentBuilder: (services) => new RivDocumentBuilder(services),
            WorkspaceManager: (services) => new RivWorkspaceManager(services, () => riv().references.Projects),
        },
    };
}

/** The language with all features of an editor, on any file system, with or without a connection. */
export function createServerServices(context: DefaultSharedModuleContext): ServerServices {
    const shared: LangiumSharedServices = inject(
        createDefaultSharedModule(context),
        RivGeneratedSharedModule,
        sharedModule(() => riv),
    );
    const riv: RivServerServices = inject(createDefaultModule({ shared }), RivGeneratedModule, RivModule, RivLspModule);
    shared.ServiceRegistry.register(riv);
    return { shared, riv };
}
