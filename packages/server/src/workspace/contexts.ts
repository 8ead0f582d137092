import * as ast from '@riv/language/generated/ast';
import type { ContractState } from '@riv/language/resolve/contract-state';
import type { Resolution } from '@riv/language/resolve/resolve';
import { createRuleContext, type RuleContext, type RuleContexts } from '@riv/language/rules/rule-context';
import { type AstNode, AstUtils, DocumentState, type LangiumDocument } from 'langium';
import type { RivServerServices } from '../services.ts';

/** Everything that was computed about a document since the last change of the workspace. */
export interface Contexts extends RuleContexts {
    /** All contracts of all open folders. */
    contracts(): readonly ast.Contract[];
    /** All variants, those of the library included. */
    variants(): readonly ast.Variant[];
    amendments(): readonly ast.Amendment[];
    /** What variants and contract say, laid over each other: the part of `resolution` that is cheap. */
    state(contract: ast.Contract): ContractState;
    /** A contract as concluded, resolved. */
    resolution(contract: ast.Contract): Resolution;
    /** The value of a key, computed once for each state of the workspace. */
    cached<T>(key: object, kind: string, compute: () => T): T;
}

/**
 * Resolved contracts and what follows from them, shared by all features. A change anywhere may change them, so all of them are dropped
 * when a change arrives and again when everything is linked: what a request computed in between may rest on half of it.
 */
export function createContexts(services: RivServerServices): Contexts {
    let values = new WeakMap<object, Map<string, unknown>>();
    const clear = (): void => {
        values = new WeakMap();
    };
    const builder = services.shared.workspace.DocumentBuilder;
    builder.onUpdate(clear);
    builder.onBuildPhase(DocumentState.IndexedReferences, clear);
    const cached = <T>(key: object, kind: string, compute: () => T): T => {
        const known = values.get(key) ?? new Map<string, unknown>();
        values.set(key, known);
        if (!known.has(kind)) {
            known.set(kind, compute());
        }
        return known.get(kind) as T;
    };
    const of = (document: LangiumDocument): RuleContext => cached(document, 'context', () => createRuleContext(document, services));
    const elements = <T extends AstNode>(guard: (node: unknown) => node is T): readonly T[] =>
        services.shared.workspace.LangiumDocuments.all
            .flatMap((document): readonly unknown[] => (document.parseResult.value as Partial<ast.Document>).elements ?? [])
            .filter(guard)
            .toArray();
    return {
        cached,
        of,
        contracts: () => elements(ast.isContract),
        variants: () => elements(ast.isVariant),
        amendments: () => elements(ast.isAmendment),
        state: (contract) => of(AstUtils.getDocument(contract)).state(contract),
        resolution: (contract) => of(AstUtils.getDocument(contract)).resolution(contract),
    };
}
