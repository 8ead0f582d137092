import { type AstNodeDescriptionProvider, AstUtils, type LangiumCoreServices } from 'langium';

/**
 * Names with the node that bears them. Langium adds where the name stands, by a getter that is a closure of its own for each name: V8
 * then keeps the tree of the last text until the next full collection of garbage. Whoever wants the place asks the node.
 */
export function descriptions({ workspace, references }: LangiumCoreServices): AstNodeDescriptionProvider {
    const { AstNodeLocator } = workspace;
    const { NameProvider } = references;
    return {
        createDescription: (node, name, document) => ({
            node,
            name: name ?? NameProvider.getName(node) ?? '',
            type: node.$type,
            documentUri: (document ?? AstUtils.getDocument(node)).uri,
            path: AstNodeLocator.getAstNodePath(node),
        }),
    };
}
