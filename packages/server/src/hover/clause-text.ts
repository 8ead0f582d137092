import * as ast from '@riv/language/generated/ast';
import { type AstNode, GrammarUtils, type LeafCstNode } from 'langium';
import { stateToWriteOn } from '../completion/amended-state.ts';
import type { RivServerServices } from '../services.ts';

/** For the name of a clause behind `hinter` or `streichen klausel`: its heading where a text of ours gives one, and where it comes from. */
export function clauseText(leaf: LeafCstNode, services: RivServerServices): string | undefined {
    const name = namedClause(leaf.astNode);
    if (name === undefined || name !== leaf.text || !isNamed(leaf)) {
        return undefined;
    }
    const clause = stateToWriteOn(leaf.astNode, services)?.clauses.find(({ id }) => id === name);
    if (clause === undefined) {
        return undefined;
    }
    const { kind, locked, repealed, text, source } = clause;
    const wording = kind === 'own' ? '' : locked ? 'Der Wortlaut der Bibliothek ist gesperrt.' : 'Der Vertrag darf den Wortlaut ersetzen.';
    return [
        `**Klausel ${name}**`,
        text?.node.title ?? '',
        wording,
        repealed ? 'Ein früherer Nachtrag hat sie gestrichen.' : '',
        `_aus „${source.layer.name}“_`,
    ]
        .filter((part) => part !== '')
        .join('\n\n');
}

function namedClause(node: AstNode): string | undefined {
    return ast.isClause(node) ? node.after : ast.isDeletion(node) ? node.clause : undefined;
}

/** Whether the word stands where the clause is named, and not where another one gets its name. */
function isNamed({ astNode, offset }: LeafCstNode): boolean {
    return ['after', 'clause'].some((property) => GrammarUtils.findNodeForProperty(astNode.$cstNode, property)?.offset === offset);
}
