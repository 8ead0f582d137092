import * as ast from '@riv/language/generated/ast';
import { isLibraryUri } from '@riv/language/references/project';
import { CLOSED_LISTS } from '@riv/language/rules/values/closed-lists';
import { allNodes } from '@riv/language/tree/all-nodes';
import { type AstNode, AstUtils, type CstNode, GrammarUtils, isReference, type LangiumDocument } from 'langium';
import type { RivServerServices } from '../services.ts';
import type { TokenModifier, TokenType } from './legend.ts';
import { lineModifiers } from './line-modifiers.ts';

/** A word with its colour. */
export interface WordToken {
    readonly line: number;
    readonly character: number;
    readonly length: number;
    readonly type: TokenType;
    readonly modifiers: readonly TokenModifier[];
}

/**
 * Colours that need the meaning, in the order of the text: names by what they mean, closed values, and the first word of lines by where
 * their value comes from. No word is longer than its line and none overlaps another.
 */
export function wordTokens(document: LangiumDocument, services: RivServerServices): WordToken[] {
    const found: WordToken[] = [];
    const add = (cst: CstNode | undefined, type: TokenType, modifiers: readonly TokenModifier[]): void => {
        if (cst !== undefined && cst.length > 0) {
            found.push({ ...cst.range.start, length: cst.length, type, modifiers });
        }
    };
    for (const node of allNodes(document.parseResult.value)) {
        if ('name' in node && typeof node.name === 'string') {
            add(GrammarUtils.findNodeForProperty(node.$cstNode, 'name'), typeOf(node), ['declaration']);
        }
        const modifiers = lineModifiers(node, services);
        if (modifiers.length > 0) {
            add(firstWord(node), 'keyword', modifiers);
        }
        addValues(node, add);
    }
    return found.sort((a, b) => a.line - b.line || a.character - b.character);
}

function addValues(node: AstNode, add: (cst: CstNode | undefined, type: TokenType, modifiers: readonly TokenModifier[]) => void): void {
    for (const [property, value] of Object.entries(node)) {
        if (property.startsWith('$')) {
            continue;
        }
        const isClosed = CLOSED_LISTS[`${node.$type}.${property}`] !== undefined;
        const values: readonly unknown[] = Array.isArray(value) ? value : [value];
        for (const [index, item] of values.entries()) {
            if (isReference(item) && item.ref !== undefined) {
                add(item.$refNode, typeOf(item.ref), isLibraryUri(AstUtils.getDocument(item.ref).uri) ? ['library'] : []);
            } else if (isClosed && typeof item === 'string') {
                add(GrammarUtils.findNodeForProperty(node.$cstNode, property, index), 'enumMember', []);
            } else if (namesClause(node, property) && typeof item === 'string') {
                add(GrammarUtils.findNodeForProperty(node.$cstNode, property, index), 'property', []);
            }
        }
    }
}

/** Clauses are named, not referenced: the library holds their words, not their declaration. */
function namesClause({ $type }: AstNode, property: string): boolean {
    return (
        ($type === ast.Clause.$type && property === 'after') ||
        ($type === ast.Deletion.$type && property === 'clause') ||
        ($type === ast.LibraryClauses.$type && property === 'names')
    );
}

function firstWord(node: AstNode): CstNode | undefined {
    const text = /^\p{L}+/u.exec(node.$cstNode?.text ?? '')?.[0];
    return text === undefined ? undefined : GrammarUtils.findNodeForKeyword(node.$cstNode, text);
}

function typeOf(node: AstNode): TokenType {
    if (ast.isVariant(node) || ast.isContract(node) || ast.isAmendment(node) || ast.isCareModule(node)) {
        return 'class';
    }
    if (ast.isProviderRole(node)) {
        return 'interface';
    }
    return ast.isParticipant(node) || ast.isHealthOffice(node) || ast.isHealthConference(node) ? 'variable' : 'property';
}
