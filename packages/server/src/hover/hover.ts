import { GrammarUtils, type LangiumDocument } from 'langium';
import type { Hover, HoverParams } from 'vscode-languageserver';
import { leafAt, lineAt } from '../navigation/node-at.ts';
import type { RivServerServices } from '../services.ts';
import { clauseText } from './clause-text.ts';
import { declarationText } from './declaration-text.ts';
import { keywordText } from './keyword-text.ts';
import { lineNotes } from './line-notes.ts';
import { termText } from './term-text.ts';

/**
 * What a word means and where it comes from: a name its thing, a value its definition and norm, a line the range that the variant
 * allows and the source of its value.
 */
export function hover(services: RivServerServices, document: LangiumDocument, { position }: HoverParams): Hover | undefined {
    const offset = document.textDocument.offsetAt(position);
    const leaf = leafAt(document, offset);
    if (leaf === undefined || leaf.end <= offset) {
        return undefined;
    }
    const declared = services.references.References.findDeclarations(leaf)[0];
    const line = lineAt(leaf.astNode);
    const parts = [
        declared === undefined ? undefined : declarationText(declared),
        termText(leaf),
        clauseText(leaf, services),
        declared === undefined ? keywordText(leaf) : undefined,
        ...(line === undefined || GrammarUtils.findNodeForKeyword(line.$cstNode, '}') === leaf
            ? []
            : lineNotes(line, services.workspace.Contexts)),
    ].filter((part) => part !== undefined && part !== '');
    return parts.length === 0 ? undefined : { contents: { kind: 'markdown', value: parts.join('\n\n') }, range: leaf.range };
}
