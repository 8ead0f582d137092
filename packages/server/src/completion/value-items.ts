import * as ast from '@riv/language/generated/ast';
import { inserted } from '@riv/language/references/amendment-scope';
import type { ContractState } from '@riv/language/resolve/contract-state';
import type { RuleContext } from '@riv/language/rules/rule-context';
import { CLOSED_LISTS } from '@riv/language/rules/values/closed-lists';
import { kreise } from '@riv/model/identifier/kreis-data';
import { type AstNode, AstUtils, type GrammarAST } from 'langium';
import { CompletionItemKind } from 'vscode-languageserver';
import type { Token } from './cursor.ts';
import { callerOf } from './grammar-lines.ts';
import type { KeywordPlace } from './keyword-items.ts';
import type { Proposal } from './proposal.ts';

/** What may stand where a rule for a value is called: names of closed lists, Kreise, editions, names of clauses. */
export function valueItems(
    call: GrammarAST.RuleCall,
    statement: readonly Token[],
    { block: node, state }: Pick<KeywordPlace, 'block' | 'state'>,
    context: RuleContext,
): Proposal[] {
    const words = statement.map(({ image }) => image);
    const target = callerOf(call, words);
    if (target === undefined) {
        return [];
    }
    const key = `${target.type}.${target.property}`;
    const list = CLOSED_LISTS[key];
    const named = new Set(words);
    if (list !== undefined) {
        const allowed = key === 'Carrier.value' ? allowedCarriers(state) : undefined;
        return Object.entries(list.table)
            .filter(([name]) => !named.has(name) && (allowed === undefined || allowed.includes(name)))
            .map(([name, term]) => ({
                label: name,
                kind: CompletionItemKind.EnumMember,
                detail: term.label,
                documentation: [term.description, ...(term.norm === undefined ? [] : [term.norm])].join('\n\n'),
            }));
    }
    switch (key) {
        case 'District.key':
        case 'OfficeDistrict.key':
            return kreisItems(target.type === 'District');
        case 'Variant.edition':
        case 'VariantReference.edition':
            return editionItems(ast.Variant.$type, statement, node, context);
        case 'ModuleAdoption.edition':
            return editionItems(ast.CareModule.$type, statement, node, context);
        case 'Clause.after':
            return [...clauseItems(target.property, state), ...newClauses(node, words)];
        case 'Clause.name':
        case 'Deletion.clause':
            return clauseItems(target.property, state);
        default:
            return [];
    }
}

function kreisItems(withName: boolean): Proposal[] {
    return [...kreise().values()].map(({ key, name, type, land }) => ({
        label: `${key} ${name}`,
        insert: withName ? `${key} "${name}"` : key,
        kind: CompletionItemKind.Constant,
        detail: `${type}, ${land.name}`,
    }));
}

/** The editions of the variant or module whose name stands before the word „fassung“. */
function editionItems(type: string, statement: readonly Token[], node: AstNode | undefined, context: RuleContext): Proposal[] {
    const name = statement.at(-2)?.image;
    const found = node === undefined ? [] : context.visible(type, node).filter((description) => description.name === name);
    return found.flatMap(({ node: target }) => {
        const { edition, title } = (target ?? {}) as { edition?: string; title?: string };
        return edition === undefined ? [] : [{ label: edition, kind: CompletionItemKind.Constant, detail: title ?? '' }];
    });
}

/** A contract replaces free clauses, an amendment strikes those that no variant demands, and an own clause stands behind any. */
function clauseItems(property: string, state: ContractState | undefined): Proposal[] {
    return (state?.clauses ?? [])
        .filter((clause) => {
            switch (property) {
                case 'name':
                    return !clause.locked && clause.text === undefined;
                case 'clause':
                    return !clause.repealed && !ast.isVariant(clause.source.layer.node);
                default:
                    return !clause.repealed;
            }
        })
        .map(({ id, kind, locked, text, source: { layer } }) => ({
            label: id,
            kind: CompletionItemKind.Reference,
            detail: kind === 'library' ? `Klausel der Bibliothek${locked ? '' : ', frei'}` : `Klausel: ${layer.name}`,
            ...(text?.node.title === undefined ? {} : { documentation: text.node.title }),
        }));
}

/** What the same amendment inserts: a clause may stand behind another new one, though not behind itself. */
function newClauses(node: AstNode | undefined, words: readonly string[]): Proposal[] {
    const amendment = node === undefined ? undefined : AstUtils.getContainerOfType(node, ast.isAmendment);
    return (amendment === undefined ? [] : inserted(amendment))
        .filter(ast.isClause)
        .filter(({ name }) => name !== undefined && !words.includes(name))
        .map(({ name, title }) => ({
            label: name,
            kind: CompletionItemKind.Reference,
            detail: 'Klausel: dieser Nachtrag',
            documentation: title,
        }));
}

function allowedCarriers(state: ContractState | undefined): readonly string[] | undefined {
    const line = state?.head.get('AllowedCarriers')?.lines.at(-1)?.node;
    return ast.isAllowedCarriers(line) ? line.values : undefined;
}
