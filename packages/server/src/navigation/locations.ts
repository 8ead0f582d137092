import { type AstNode, AstUtils, type CstNode } from 'langium';
import type { LocationLink, Range } from 'vscode-languageserver';
import type { RivServerServices } from '../services.ts';

/** The name of a thing, or its first line where it has none. */
export function nameRange(node: AstNode, services: RivServerServices): Range {
    const range = (services.references.NameProvider.getNameNode(node) ?? node.$cstNode)?.range;
    return range ?? { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
}

/** A link from a word to a thing. */
export function linkTo(node: AstNode, services: RivServerServices, from: CstNode | undefined): LocationLink {
    const target = nameRange(node, services);
    return {
        targetUri: AstUtils.getDocument(node).uri.toString(),
        targetRange: node.$cstNode?.range ?? target,
        targetSelectionRange: target,
        ...(from === undefined ? {} : { originSelectionRange: from.range }),
    };
}
