import * as ast from '@riv/language/generated/ast';
import type { VariantState } from '@riv/language/resolve/contract-state';
import { lockableBlocks } from '@riv/language/resolve/lock';
import { ownState } from '@riv/language/resolve/state-of';
import { type AstNode, AstUtils, type LangiumDocument } from 'langium';
import type { LocationLink, Position } from 'vscode-languageserver';
import type { RivServerServices } from '../services.ts';
import { linkTo } from './locations.ts';
import { leafAt, lineAt } from './node-at.ts';

/** What makes use of a thing: of a variant those derived from it and its contracts, of a contract its amendments, of a line its overrides. */
export function implementation(services: RivServerServices, document: LangiumDocument, position: Position): LocationLink[] {
    const leaf = leafAt(document, document.textDocument.offsetAt(position));
    if (leaf === undefined) {
        return [];
    }
    const declared = services.references.References.findDeclarations(leaf)[0];
    const targets = declared === undefined ? overrides(lineAt(leaf.astNode), services) : usesOf(declared, services);
    return targets.map((node) => linkTo(node, services, leaf));
}

function usesOf(node: AstNode, services: RivServerServices): AstNode[] {
    const { Contexts } = services.workspace;
    if (ast.isVariant(node)) {
        return [
            ...derivedVariants(node, services),
            ...Contexts.contracts().filter((contract) => contract.variant[0]?.reference.variant?.ref === node),
        ];
    }
    if (ast.isContract(node)) {
        return Contexts.amendments().filter((amendment) => amendment.contract?.ref === node);
    }
    if (ast.isCareModule(node)) {
        return Contexts.contracts().flatMap(({ modules }) => modules.filter(({ module }) => module?.ref === node));
    }
    return Contexts.amendments().flatMap((amendment) =>
        amendment.operations.filter((operation) =>
            AstUtils.streamAst(operation)
                .flatMap((part) => AstUtils.streamReferences(part))
                .some(({ reference }) => 'ref' in reference && reference.ref === node),
        ),
    );
}

/** Variants that extend another one directly. */
export function derivedVariants(variant: ast.Variant, services: RivServerServices): ast.Variant[] {
    return services.workspace.Contexts.variants().filter((other) => other !== variant && other.parent?.variant?.ref === variant);
}

/** Lines of other texts that take the place of a line. */
function overrides(line: AstNode | undefined, services: RivServerServices): AstNode[] {
    if (line === undefined) {
        return [];
    }
    const found = new Set<AstNode>();
    for (const state of states(services)) {
        for (const slot of lockableBlocks(state).flatMap((block) => [...block.values()])) {
            const index = slot.lines.findIndex(({ node }) => node === line);
            for (const { node } of index < 0 ? [] : slot.lines.slice(index + 1)) {
                found.add(node);
            }
        }
    }
    return [...found];
}

/** Every variant and every contract, after its last amendment. */
function states(services: RivServerServices): VariantState[] {
    const { Contexts } = services.workspace;
    const variants = Contexts.variants().map(ownState);
    const contracts = Contexts.contracts().map((contract) => {
        const context = Contexts.of(AstUtils.getDocument(contract));
        const last = context.amendmentsOf(contract).at(-1);
        return (last === undefined ? context.resolution(contract) : (context.resolutionAfter(last) ?? context.resolution(contract))).state;
    });
    return [...variants, ...contracts];
}
