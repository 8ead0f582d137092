import { DefaultLinker, type LangiumDocument } from 'langium';
import { allNodes } from '../tree/all-nodes.ts';
import { referencesOf } from './references-of.ts';

/** Links like Langium, in one go: waiting at every node for a cancellation costs more than linking a contract. */
export class RivLinker extends DefaultLinker {
    override async link(document: LangiumDocument): Promise<void> {
        // Who asked a reference for its target while files were being read got an answer that does not hold any more.
        this.unlink(document);
        for (const node of allNodes(document.parseResult.value)) {
            for (const reference of referencesOf(node)) {
                this.doLink(reference, document);
            }
        }
    }
}
