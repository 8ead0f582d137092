import { compareEditions, parseEdition } from '@riv/model/value/edition';
import { type AstNode, AstUtils } from 'langium';
import * as ast from '../../generated/ast.ts';
import { isLibraryUri } from '../../references/project.ts';
import type { RuleContext } from '../rule-context.ts';

/** A variant as a line names it. */
export interface NamedVariant {
    readonly name: string;
    readonly edition: string;
}

/** The variants of the library in their newest edition: those that can be concluded, or the Grundvarianten. */
export function libraryVariants(from: AstNode, context: RuleContext, base = false): readonly NamedVariant[] {
    const root = AstUtils.getDocument(from).parseResult.value;
    const newest = new Map<string, NamedVariant>();
    for (const { node, documentUri } of context.visible(ast.Variant.$type, root)) {
        if (ast.isVariant(node) && node.base === base && isLibraryUri(documentUri)) {
            const known = newest.get(node.name);
            if (known === undefined || isNewer(node.edition, known.edition)) {
                newest.set(node.name, { name: node.name, edition: node.edition });
            }
        }
    }
    return [...newest.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

function isNewer(edition: string, than: string): boolean {
    const [a, b] = [parseEdition(edition), parseEdition(than)];
    return a.ok && b.ok && compareEditions(a.value, b.value) > 0;
}
