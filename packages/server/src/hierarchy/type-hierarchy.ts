import * as ast from '@riv/language/generated/ast';
import { type AstNode, AstUtils, URI } from 'langium';
import type { TypeHierarchyProvider } from 'langium/lsp';
import { SymbolKind, type TypeHierarchyItem } from 'vscode-languageserver';
import { derivedVariants } from '../navigation/implementation.ts';
import { nameRange } from '../navigation/locations.ts';
import { textAround } from '../navigation/node-at.ts';
import { targetAt } from '../navigation/references.ts';
import type { RivServerServices } from '../services.ts';

type Link = ast.Variant | ast.Contract;

/** The chain of variants: Grundvariante, variants that extend it, and the contracts at its end. */
export function createTypeHierarchy(services: RivServerServices): TypeHierarchyProvider {
    const find = ({ uri, name }: TypeHierarchyItem): Link | undefined => {
        const document = services.shared.workspace.LangiumDocuments.getDocument(URI.parse(uri));
        const { elements = [] } = (document?.parseResult.value ?? {}) as Partial<ast.Document>;
        return elements.filter(isLink).find((element) => labelOf(element) === name);
    };
    return {
        prepareTypeHierarchy: (document, { position }) => {
            const target = targetAt(services, document, position);
            const link = isLink(target) ? target : textAround(target);
            return isLink(link) ? [itemOf(link, services)] : undefined;
        },
        supertypes: ({ item }) => {
            const link = find(item);
            const parent = ast.isContract(link) ? link.variant[0]?.reference : link?.parent;
            const variant = parent?.variant?.ref;
            return variant === undefined ? [] : [itemOf(variant, services)];
        },
        subtypes: ({ item }) => {
            const link = find(item);
            if (!ast.isVariant(link)) {
                return [];
            }
            const contracts = services.workspace.Contexts.contracts().filter(({ variant }) => variant[0]?.reference.variant?.ref === link);
            return [...derivedVariants(link, services), ...contracts].map((node) => itemOf(node, services));
        },
    };
}

function isLink(node: AstNode | undefined): node is Link {
    return ast.isVariant(node) || ast.isContract(node);
}

/** Several editions of a variant have one name. */
function labelOf(link: Link): string {
    return ast.isVariant(link) ? `${link.name} ${link.edition ?? ''}`.trim() : link.name;
}

function itemOf(link: Link, services: RivServerServices): TypeHierarchyItem {
    const selectionRange = nameRange(link, services);
    return {
        name: labelOf(link),
        detail: link.title ?? '',
        kind: ast.isContract(link) ? SymbolKind.Object : link.base ? SymbolKind.Interface : SymbolKind.Class,
        uri: AstUtils.getDocument(link).uri.toString(),
        range: link.$cstNode?.range ?? selectionRange,
        selectionRange,
    };
}
