import type { AstNode } from 'langium';
import { type AstNodeDescription, DefaultScopeComputation, type LangiumDocument, type LocalSymbols, MultiMap } from 'langium';
import { allNodes } from '../tree/all-nodes.ts';

/** Collects the names of a file like Langium, in one go: see the linker. */
export class RivScopeComputation extends DefaultScopeComputation {
    override async collectLocalSymbols(document: LangiumDocument): Promise<LocalSymbols> {
        const symbols = new MultiMap<AstNode, AstNodeDescription>();
        for (const node of allNodes(document.parseResult.value)) {
            this.addLocalSymbol(node, document, symbols);
        }
        return symbols;
    }
}
