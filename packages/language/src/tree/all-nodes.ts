import type { AstNode } from 'langium';
import { childrenOf } from './children.ts';
import { keptWith } from './kept-with.ts';

/**
 * A node and everything below it, in the order of the text's structure: a node before what it contains. The same as `AstUtils.streamAst`
 * of Langium, whose streams cost several times as much on every keystroke.
 */
export function allNodes(root: AstNode): readonly AstNode[] {
    return keptWith(root, NODES, () => {
        const found: AstNode[] = [];
        collect(root, found);
        return found;
    });
}

/** A tree does not change once it is parsed, and linker, scopes and several rules walk the same one. */
const NODES = Symbol('nodes');

function collect(node: AstNode, found: AstNode[]): void {
    found.push(node);
    for (const child of childrenOf(node)) {
        collect(child, found);
    }
}
