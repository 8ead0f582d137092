import * as ast from '@riv/language/generated/ast';
import { LINE_LABELS } from '@riv/language/resolve/line-labels';
import { type AstNode, CstUtils, type LangiumDocument, type LeafCstNode } from 'langium';

/** A letter of a name; the cursor directly behind a name still means it. */
const NAME = /[\p{L}\p{M}\p{N}_-]/u;

/** The word at an offset. */
export function leafAt(document: LangiumDocument, offset: number): LeafCstNode | undefined {
    return CstUtils.findDeclarationNodeAtOffset(document.parseResult.value.$cstNode, offset, NAME);
}

/** The line or block of the language to which a node belongs: parts such as durations and ends of lines count as their line. */
export function lineAt(node: AstNode | undefined): AstNode | undefined {
    let current = node;
    while (current !== undefined && !(current.$type in LINE_LABELS)) {
        current = current.$container;
    }
    return current;
}

/** The text that holds a node: contract, amendment, variant or module. */
export function textAround(node: AstNode | undefined): ast.Contract | ast.Amendment | ast.Variant | ast.CareModule | undefined {
    for (let current = node; current !== undefined; current = current.$container) {
        if (ast.isContract(current) || ast.isAmendment(current) || ast.isVariant(current) || ast.isCareModule(current)) {
            return current;
        }
    }
    return undefined;
}
