import { type AstNode, isAstNode } from 'langium';

/** What a node contains directly, in the order of its properties. The same as `AstUtils.streamContents` of Langium, without its cost. */
export function childrenOf(node: AstNode): AstNode[] {
    const found: AstNode[] = [];
    for (const property of Object.keys(node)) {
        if (property.startsWith('$')) {
            continue;
        }
        const value = node[property as keyof AstNode] as unknown;
        if (Array.isArray(value)) {
            for (const element of value as readonly unknown[]) {
                if (isAstNode(element)) {
                    found.push(element);
                }
            }
        } else if (isAstNode(value)) {
            found.push(value);
        }
    }
    return found;
}
