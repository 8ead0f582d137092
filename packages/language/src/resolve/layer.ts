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
    return { source: layer.source, name: layer.name, uri: AstUtils.getDocument(node).uri.toString(), ...placeOf(current?.$cstNode) };
}

const NOWHERE: TextPosition = { line: 0, column: 0, offset: 0 };

function placeOf(cst: CstNode | undefined): Pick<Origin, 'start' | 'end'> {
    if (cst === undefined) {
        return { start: NOWHERE, end: NOWHERE };
    }
    // Langium puts the range together from the leaves each time it is asked for.
    const { start, end } = cst.range;
    return {
        start: { line: start.line, column: start.character, offset: cst.offset },
        end: { line: end.line, column: end.character, offset: cst.end },
    };
}
