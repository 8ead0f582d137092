import {
    createDefaultCoreModule,
    createDefaultSharedCoreModule,
    createLangiumParser,
    type DefaultSharedCoreModuleContext,
    EmptyFileSystem,
    inject,
    type LangiumCoreServices,
    type LangiumSharedCoreServices,
    type Module,
    type PartialLangiumCoreServices,
} from 'langium';
import { parserConfig, RivGeneratedModule, RivGeneratedSharedModule } from './generated/module.ts';
import { LazyLookahead } from './parser/lazy-lookahead.ts';
import { RivLexer } from './parser/lexer.ts';
import { RivLexerMessages } from './parser/lexer-messages.ts';
import { recoverByLine } from './parser/line-recovery.ts';
import { RivParserMessages } from './parser/parser-messages.ts';
import { RivTokenBuilder } from './parser/token-builder.ts';
import { RivValueConverter } from './parser/value-converter.ts';
import { descriptions } from './references/descriptions.ts';
import { RivLinker } from './references/linker.ts';
import { noReferenceIndex } from './references/no-reference-index.ts';
import { Projects } from './references/project.ts';
import { RivScopeComputation } from './references/scope-computation.ts';
import { RivScopeProvider } from './references/scope-provider.ts';
import { createRuleContext, type RuleContexts } from './rules/rule-context.ts';
import { RivDocumentValidator } from './validation/document-validator.ts';

/** What the language adds to the services of Langium. */
export interface RivAddedServices {
    readonly references: {
        readonly Projects: Projects;
    };
    readonly validation: {
        readonly RuleContexts: RuleContexts;
    };
}

export type RivServices = LangiumCoreServices & RivAddedServices;

export interface RivLanguage {
    readonly shared: LangiumSharedCoreServices;
    readonly riv: RivServices;
}

/** The language without LSP. The server adds its features on top of the same modules. */
export const RivModule: Module<RivServices, PartialLangiumCoreServices & RivAddedServices> = {
    parser: {
        LangiumParser: (services) => recoverByLine(createLangiumParser(services)),
        Lexer: (services) => new RivLexer(services),
        LexerErrorMessageProvider: () => new RivLexerMessages(),
        ParserConfig: () => ({ ...parserConfig, lookaheadStrategy: new LazyLookahead(parserConfig) }),
        TokenBuilder: () => new RivTokenBuilder(),
        ParserErrorMessageProvider: (services) => new RivParserMessages(() => services.Grammar),
        ValueConverter: () => new RivValueConverter(),
    },
    references: {
        Linker: (services) => new RivLinker(services),
        Projects: () => new Projects(),
        ScopeComputation: (services) => new RivScopeComputation(services),
        ScopeProvider: (services) => new RivScopeProvider(services),
    },
    workspace: {
        AstNodeDescriptionProvider: (services) => descriptions(services),
        ReferenceDescriptionProvider: () => noReferenceIndex,
    },
    validation: {
        RuleContexts: (services) => ({ of: (document) => createRuleContext(document, services) }),
        DocumentValidator: (services) => new RivDocumentValidator(services),
    },
};

export function createRivLanguage(context: DefaultSharedCoreModuleContext = EmptyFileSystem): RivLanguage {
    const shared = inject(createDefaultSharedCoreModule(context), RivGeneratedSharedModule);
    const riv = inject(createDefaultCoreModule({ shared }), RivGeneratedModule, RivModule);
    shared.ServiceRegistry.register(riv);
    return { shared, riv };
}
