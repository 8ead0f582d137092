import * as ast from '@riv/language/generated/ast';
import { CLOSED_LISTS } from '@riv/language/rules/values/closed-lists';
import { checkKreisKey } from '@riv/model/identifier/kreis-key';
import { lookup } from '@riv/model/terms/lookup';
import { acts } from '@riv/model/value/act';
import { formatNorm, parseNorm } from '@riv/model/value/norm';
import { AstUtils, type GrammarAST, type LeafCstNode } from 'langium';

/** What a value means: the definition of a closed value with its norm, the name of a Kreis, a norm in its usual form with the act. */
export function termText(leaf: LeafCstNode): string | undefined {
    const property = propertyOf(leaf);
    if (property === undefined) {
        return undefined;
    }
    const list = CLOSED_LISTS[`${leaf.astNode.$type}.${property}`];
    const term = list === undefined ? undefined : lookup(list.table, leaf.text);
    if (term !== undefined) {
        return [`**${term.label}**`, term.description, ...(term.norm === undefined ? [] : [withLink(term.norm)])].join('\n\n');
    }
    if (property === 'key' && (ast.isDistrict(leaf.astNode) || ast.isOfficeDistrict(leaf.astNode))) {
        const kreis = checkKreisKey(leaf.text);
        return kreis.ok
            ? `**${kreis.value.name}** (${kreis.value.type}, ${kreis.value.land.name}, NUTS 3: ${kreis.value.nuts3})`
            : undefined;
    }
    const text = leaf.text.replace(/^["„“»]|["“”«]$/g, '');
    return text === leaf.text ? undefined : normText(text);
}

function normText(text: string): string | undefined {
    const norm = parseNorm(text);
    if (!norm.ok) {
        return undefined;
    }
    const act = acts[norm.value.act];
    return `**${formatNorm(norm.value)}**${act === undefined ? '' : `\n\n${act.title}`}`;
}

function withLink(norm: string): string {
    const parsed = parseNorm(norm);
    return parsed.ok ? formatNorm(parsed.value) : norm;
}

/** The property of its node into which a word goes. Rules for values stand between the word and the assignment. */
export function propertyOf(leaf: LeafCstNode): string | undefined {
    let source: { $container?: unknown; $type?: string } | undefined = leaf.grammarSource;
    for (let node: LeafCstNode['container'] | LeafCstNode | undefined = leaf; node !== undefined; node = node.container) {
        source = node.grammarSource;
        const assignment =
            source === undefined
                ? undefined
                : AstUtils.getContainerOfType(
                      source as GrammarAST.AbstractElement,
                      (n): n is GrammarAST.Assignment => n.$type === 'Assignment',
                  );
        if (assignment !== undefined) {
            return assignment.feature;
        }
        if (node.container?.astNode !== leaf.astNode) {
            return undefined;
        }
    }
    return undefined;
}
