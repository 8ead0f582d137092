import * as ast from '@riv/language/generated/ast';
import type { RivScopeProvider } from '@riv/language/references/scope-provider';
import { layerOfVariant } from '@riv/language/resolve/layer';
import { LINE_LABELS } from '@riv/language/resolve/line-labels';
import {
    type AstNode,
    type AstNodeDescription,
    AstUtils,
    CstUtils,
    type GrammarAST,
    GrammarUtils,
    type LangiumDocument,
    TextDocument,
} from 'langium';
import { DefaultCompletionProvider, type NextFeature } from 'langium/lsp';
import {
    type CompletionItem,
    CompletionItemKind,
    type CompletionList,
    type CompletionParams,
    InsertTextFormat,
} from 'vscode-languageserver';
import type { RivLanguageServer } from '../language-server.ts';
import type { RivServerServices } from '../services.ts';
import { isPresent, stateToWriteOn } from './amended-state.ts';
import { type Cursor, cursorAt, leadingText, statementAt } from './cursor.ts';
import { targetOf } from './grammar-lines.ts';
import { type KeywordPlace, keywordItems } from './keyword-items.ts';
import type { Proposal } from './proposal.ts';
import { valueItems } from './value-items.ts';

/**
 * Proposals at the cursor. What may follow is computed from the heads of the open blocks and the words of the statement alone: lines
 * are independent of each other, so damage elsewhere cannot spoil it, and the length of the file does not matter.
 */
export class RivCompletionProvider extends DefaultCompletionProvider {
    override readonly completionOptions = { triggerCharacters: [' '] };
    private readonly services: RivServerServices;

    constructor(services: RivServerServices) {
        super(services);
        this.services = services;
    }

    override async getCompletion(document: LangiumDocument, { position, context }: CompletionParams): Promise<CompletionList> {
        const cursor = cursorAt(document, document.textDocument.offsetAt(position), this.services);
        if (cursor === undefined) {
            return { isIncomplete: false, items: [] };
        }
        const statement = statementAt(cursor, document);
        // A blank that indents a line asks for nothing.
        if (context?.triggerCharacter === ' ' && statement.length === 0) {
            return { isIncomplete: false, items: [] };
        }
        const skeleton = TextDocument.create('', '', 0, leadingText(cursor, statement));
        const block = blockAt(document, cursor);
        const features = this.findFeaturesAt(skeleton, skeleton.getText().length);
        const place = this.placeOf(document, cursor, statement.at(-1)?.image, block);
        const proposals = features.flatMap((feature) => this.proposals(feature, place, statement, document));
        return { isIncomplete: false, items: this.itemsOf(distinct(proposals), document, cursor) };
    }

    private proposals(next: NextFeature, place: KeywordPlace, statement: Cursor['statement'], document: LangiumDocument): Proposal[] {
        const { feature } = next;
        switch (feature.$type) {
            case 'Keyword':
                return keywordItems(feature as GrammarAST.Keyword, place);
            case 'CrossReference':
                return this.names(feature as GrammarAST.CrossReference, place, statement);
            case 'RuleCall':
                return valueItems(feature as GrammarAST.RuleCall, statement, place, this.services.workspace.Contexts.of(document));
            default:
                return [];
        }
    }

    /** Names that are valid at the cursor: those of the scope, without what the list before the cursor has already named. */
    private names(feature: GrammarAST.CrossReference, { block, state }: KeywordPlace, statement: Cursor['statement']): Proposal[] {
        const target = targetOf(feature);
        if (target === undefined || block === undefined) {
            return [];
        }
        const onBlock = target.type === block.$type;
        const container = onBlock ? block : { $type: target.type, $container: block };
        const info = { reference: { $refText: '', ref: undefined }, container: container as AstNode, property: target.property };
        const named = new Set(statement.map(({ image }) => image));
        return (this.services.references.ScopeProvider as RivScopeProvider)
            .getScope(info)
            .getAllElements()
            .filter(
                ({ name, node }) =>
                    !named.has(name) && (node === undefined || state === undefined || isPresent(node, state, block, target.type)),
            )
            .map((description) => ({ label: description.name, kind: CompletionItemKind.Reference, rank: 0, ...describe(description) }))
            .toArray();
    }

    private placeOf(document: LangiumDocument, cursor: Cursor, lastWord: string | undefined, block: AstNode): KeywordPlace {
        const line = document.textDocument.positionAt(cursor.wordStart).line;
        return {
            lastWord,
            block,
            lines: AstUtils.streamContents(block)
                .filter(({ $cstNode }) => $cstNode?.range.start.line !== line)
                .toArray(),
            state: stateToWriteOn(block, this.services),
            inVariant: AstUtils.getContainerOfType(block, ast.isVariant) !== undefined,
        };
    }

    private itemsOf(proposals: readonly Proposal[], document: LangiumDocument, { wordStart, offset }: Cursor): CompletionItem[] {
        const { snippets } = (this.services.shared.lsp.LanguageServer as RivLanguageServer).abilities;
        const range = { start: document.textDocument.positionAt(wordStart), end: document.textDocument.positionAt(offset) };
        return proposals.map(({ label, kind, insert, snippet, detail, documentation, rank = 1 }, index): CompletionItem => {
            const text = snippets && snippet !== undefined ? snippet : (insert ?? label);
            return {
                label,
                kind,
                filterText: label,
                sortText: `${rank}${String(index).padStart(4, '0')}`,
                textEdit: { range, newText: text },
                insertTextFormat: snippets && snippet !== undefined ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
                ...(detail === undefined ? {} : { detail }),
                ...(documentation === undefined ? {} : { documentation: { kind: 'markdown', value: documentation } }),
            };
        });
    }
}

/** The innermost block around the cursor, or the root of the file. */
function blockAt(document: LangiumDocument, cursor: Cursor): AstNode {
    const root = document.parseResult.value;
    if (cursor.blockStart === undefined || root.$cstNode === undefined) {
        return root;
    }
    const leaf = CstUtils.findLeafNodeAtOffset(root.$cstNode, cursor.blockStart);
    let node: AstNode | undefined = leaf?.astNode;
    if (node !== undefined && leaf?.text !== '{') {
        return node;
    }
    // The fragment of a damaged head may carry the brace; what holds it then is the nearest thing that is known.
    while (node !== undefined && GrammarUtils.findNodeForKeyword(node.$cstNode, '{') === undefined && node.$container !== undefined) {
        node = node.$container;
    }
    return node ?? root;
}

function describe({ node, type }: AstNodeDescription): Pick<Proposal, 'detail' | 'documentation'> {
    const title = (node as { title?: string } | undefined)?.title;
    const source = ast.isVariant(node) ? ` (${layerOfVariant(node).name})` : '';
    return { detail: `${LINE_LABELS[type] ?? type}${source}`, ...(title === undefined ? {} : { documentation: title }) };
}

function distinct(proposals: readonly Proposal[]): Proposal[] {
    const seen = new Set<string>();
    return proposals.filter(({ label, insert, snippet }) => {
        const key = `${label}\n${insert ?? snippet ?? ''}`;
        return !seen.has(key) && seen.add(key) !== undefined;
    });
}
