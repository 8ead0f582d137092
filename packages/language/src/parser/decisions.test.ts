import { LLStarLookaheadStrategy } from 'chevrotain-allstar';
import {
    createDefaultCoreModule,
    createDefaultSharedCoreModule,
    EmptyFileSystem,
    inject,
    type Module,
    type PartialLangiumCoreServices,
    URI,
} from 'langium';
import { createServicesForGrammar } from 'langium/grammar';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { RivGeneratedModule, RivGeneratedSharedModule, RivLanguageMetaData } from '../generated/module.ts';
import { LIBRARY_FILES } from '../library/generated/library.ts';
import { RivModule, type RivServices } from '../services.ts';
import { BASE_CONTRACT } from '../testing/base-contract.ts';

/** The language with some of its services exchanged. */
function languageWith(services: Module<RivServices, PartialLangiumCoreServices>): RivServices {
    const shared = inject(createDefaultSharedCoreModule(EmptyFileSystem), RivGeneratedSharedModule);
    const riv = inject(createDefaultCoreModule({ shared }), RivGeneratedModule, RivModule, services);
    shared.ServiceRegistry.register(riv);
    return riv;
}

type Build = (this: unknown, options: { rule: { name: string }; prodOccurrence: number; prodType?: string }) => unknown;

/** The two members of the lookahead strategy that build the function which decides at one place of the grammar. */
const METHODS = ['buildLookaheadForAlternation', 'buildLookaheadForOptional'] as const;

const prototype = LLStarLookaheadStrategy.prototype as unknown as Record<(typeof METHODS)[number], Build>;

/**
 * A decision that one token settles is looked up in a table; every other one calls adaptive prediction, which is slow and gives worse
 * messages. The strategy does not say which one it chose, but the functions that it builds show it.
 */
describe('jede Entscheidung der Grammatik fällt nach einem Token', () => {
    const originals = METHODS.map((method) => prototype[method]);
    let decisions: string[] = [];
    let adaptive: string[] = [];

    beforeEach(() => {
        decisions = [];
        adaptive = [];
        for (const method of METHODS) {
            const build = prototype[method];
            prototype[method] = function (options) {
                const decide = build.call(this, options);
                const place = `${options.rule.name}: ${options.prodType ?? 'Alternation'} ${options.prodOccurrence}`;
                decisions.push(place);
                if (String(decide).includes('adaptivePredict')) {
                    adaptive.push(place);
                }
                return decide;
            };
        }
    });

    afterEach(() => {
        for (const [index, method] of METHODS.entries()) {
            prototype[method] = originals[index] as Build;
        }
    });

    it('keine braucht die adaptive Vorhersage', () => {
        // The product looks one token ahead and no further; without that limit the strategy shows where one would not do.
        const { LangiumParser } = languageWith({ parser: { ParserConfig: () => ({}) } }).parser;
        expect(LangiumParser).toBeDefined();
        expect(decisions.length).toBeGreaterThan(150);
        expect(adaptive).toEqual([]);
    });

    it('eine Grammatik, die zwei Token braucht, fällt auf', async () => {
        const grammar = `
            grammar Two
            entry Root: a=A | b=B;
            A: 'x' 'y' name=ID;
            B: 'x' 'z' name=ID;
            hidden terminal WS: /\\s+/;
            terminal ID: /[a-z]+/;`;
        const { parser } = await createServicesForGrammar({ grammar });
        expect(parser.LangiumParser).toBeDefined();
        expect(adaptive).not.toEqual([]);
    });
});

describe('der Parser in der Betriebsart der Entwicklung', () => {
    const spies = () => [vi.spyOn(console, 'log'), vi.spyOn(console, 'warn'), vi.spyOn(console, 'error')];

    it('entsteht ohne Beanstandung und liest Vertrag und Bibliothek ohne Mehrdeutigkeit', () => {
        const watched = spies();
        const { shared } = languageWith({ LanguageMetaData: () => ({ ...RivLanguageMetaData, mode: 'development' as const }) });
        for (const text of [BASE_CONTRACT, ...Object.values(LIBRARY_FILES)]) {
            const document = shared.workspace.LangiumDocumentFactory.fromString(text, URI.parse('file:///projekt/a.riv'));
            expect(document.parseResult.parserErrors).toEqual([]);
            expect(document.parseResult.lexerErrors).toEqual([]);
        }
        expect(watched.flatMap((spy) => spy.mock.calls)).toEqual([]);
        for (const spy of watched) {
            spy.mockRestore();
        }
    });
});
