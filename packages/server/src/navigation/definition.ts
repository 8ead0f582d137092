import * as ast from '@riv/language/generated/ast';
import { lockableBlocks } from '@riv/language/resolve/lock';
import { stateAround } from '@riv/language/rules/state-around';
import { type AstNode, AstUtils, type LangiumDocument } from 'langium';
import type { LocationLink, Position } from 'vscode-languageserver';
import type { RivServerServices } from '../services.ts';
import { linkTo } from './locations.ts';
import { leafAt, lineAt } from './node-at.ts';

/** From a name to its thing; from a line of a contract, variant or amendment to the line that it overrides. */
export function definition(services: RivServerServices, document: LangiumDocument, position: Position): LocationLink[] {
    const leaf = leafAt(document, document.textDocument.offsetAt(position));
    if (leaf === undefined) {
        return [];
    }
    const clause = clauseNamed(leaf.text, leaf.astNode, services);
    const declared = services.references.References.findDeclarations(leaf);
    const targets = declared.length > 0 ? declared : clause.length > 0 ? clause : overridden(lineAt(leaf.astNode), services);
    return targets.map((node) => linkTo(node, services, leaf));
}

/** Names of clauses are no references: their wording may lie in the library as text. What names them first is their definition. */
function clauseNamed(name: string, node: AstNode, services: RivServerServices): AstNode[] {
    const named = ast.isClause(node) ? node.after === name : ast.isDeletion(node) ? node.clause === name : ast.isLibraryClauses(node);
    if (!named) {
        return [];
    }
    const own = services.workspace.Contexts.contracts().flatMap(({ clauses }) => clauses.filter((clause) => clause.name === name));
    const lists = services.workspace.Contexts.variants().flatMap(({ libraryClauses, clauses }) => [
        ...libraryClauses.filter(({ names }) => names.includes(name)),
        ...clauses.filter((clause) => clause.name === name),
    ]);
    return [...own, ...lists].filter((target) => target !== node);
}

function overridden(line: AstNode | undefined, services: RivServerServices): AstNode[] {
    const state = line === undefined ? undefined : stateAround(line, services.workspace.Contexts.of(AstUtils.getDocument(line)));
    const slots = state === undefined ? [] : lockableBlocks(state).flatMap((block) => [...block.values()]);
    const slot = slots.find(({ lines }) => lines.some(({ node }) => node === line));
    const index = slot?.lines.findIndex(({ node }) => node === line) ?? -1;
    const before = slot?.lines[index - 1]?.node;
    return before === undefined ? [] : [before];
}
