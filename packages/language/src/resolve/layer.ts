import type { Origin, SourceKind, TextPosition } from '@riv/model/contract/origin';
import { type AstNode, AstUtils, type CstNode } from 'langium';
import type { Amendment, Contract, Variant } from '../generated/ast.ts';
import { isLibraryUri } from '../references/project.ts';

/** One text that contributes to a contract: a variant of the chain, the contract itself, or an amendment. */
export interface Layer {
    readonly source: SourceKind;
    /** What a reader calls it, for example „RIV-Verbund 2026.1“. */
    readonly name: string;
    readonly node: Variant | Contract | Amendment;
}

export function layerOfVariant(variant: Variant): Layer {
    const library = isLibraryUri(AstUtils.getDocument(variant).uri);
    return {
        source: library ? 'library' : 'variant',
        name: `${variant.title ?? variant.name} ${variant.edition ?? ''}`.trim(),
        node: variant,
    };
}

export function layerOfContract(contract: Contract): Layer {
    return { source: 'contract', name: contract.title ?? contract.name, node: contract };
}

export function layerOfAmendment(amendment: Amendment): Layer {
    return { source: 'amendment', name: amendment.title ?? amendment.name, node: amendment };
}

/** Where a node stands. Nodes without text (after error recovery) take the place of their container. */
export function originOf(node: AstNode, layer: Layer): Origin {
    let current: AstNode | undefined = node;
    while (current !== undefined && current.$cstNode === undefined) {
        current = current.$container;
    }
    const cst: CstNode | undefined = current?.$cstNode;
    return {
        source: layer.source,
        name: layer.name,
        uri: AstUtils.getDocument(node).uri.toString(),
        start: position(cst, 'start'),
        end: position(cst, 'end'),
    };
}

function position(cst: CstNode | undefined, which: 'start' | 'end'): TextPosition {
    if (cst === undefined) {
        return { line: 0, column: 0, offset: 0 };
    }
    const { line, character } = cst.range[which];
    return { line, column: character, offset: which === 'start' ? cst.offset : cst.end };
}
