import type { Origin, SourceKind, TextPosition } from '@riv/model/contract/origin';
import { type AstNode, AstUtils, type CstNode } from 'langium';
import type { Amendment, CareModule, Contract, Variant } from '../generated/ast.ts';
import { isLibraryUri } from '../references/project.ts';

/** One text that contributes to a contract: a variant of the chain, the contract itself, an amendment or a module it adopts. */
export interface Layer {
    readonly source: SourceKind;
    /** What a reader calls it, for example „RIV-Verbund 2026.1“. */
    readonly name: string;
    /** Of the file it stands in. */
    readonly uri: string;
    readonly node: Variant | Contract | Amendment | CareModule;
}

export function layerOfVariant(variant: Variant): Layer {
    return layer(isInLibrary(variant) ? 'library' : 'variant', `${variant.title ?? variant.name} ${variant.edition ?? ''}`.trim(), variant);
}

export function layerOfContract(contract: Contract): Layer {
    return layer('contract', contract.title ?? contract.name, contract);
}

export function layerOfAmendment(amendment: Amendment): Layer {
    return layer('amendment', amendment.title ?? amendment.name, amendment);
}

/** A module is a text of its own; its layer only names it. */
export function layerOfModule(module: CareModule): Layer {
    return layer(isInLibrary(module) ? 'library' : 'contract', `${module.title} ${module.edition}`, module);
}

function isInLibrary(node: AstNode): boolean {
    return isLibraryUri(AstUtils.getDocument(node).uri);
}

function layer(source: SourceKind, name: string, node: Layer['node']): Layer {
    return { source, name, uri: AstUtils.getDocument(node).uri.toString(), node };
}

/** Where a node of a layer stands. Nodes without text (after error recovery) take the place of their container. */
export function originOf(node: AstNode, { source, name, uri }: Layer): Origin {
    let current: AstNode | undefined = node;
    while (current !== undefined && current.$cstNode === undefined) {
        current = current.$container;
    }
    return { source, name, uri, ...placeOf(current?.$cstNode) };
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
