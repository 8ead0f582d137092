import { DefaultLinker, type LangiumDocument } from 'langium';
import { allNodes } from '../tree/all-nodes.ts';
import { referencesOf } from './references-of.ts';

/** Links like Langium, in one go: waiting at every node for a cancellation costs more than linking a contract. */
export class RivLinker extends DefaultLinker {
    override async link(document: LangiumDocument): Promise<void> {
        for (const node of allNodes(document.parseResult.value)) {
            for (const reference of referencesOf(node)) {
                this.doLink(reference, document);
            }
        }
    }
}
