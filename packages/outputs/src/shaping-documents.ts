import * as ast from '@riv/language/generated/ast';
import { isLibraryUri } from '@riv/language/references/project';
import { targetUris } from '@riv/language/references/target-uris';
import { AstUtils, type LangiumDocument } from 'langium';
import type { ContractSource } from './contract-source.ts';

/**
 * The documents that an error of which stops a contract from being written: its own, its amendments, the variants and modules that these
 * name, however indirectly, and each that may hold an amendment of it but is too damaged to tell. The library is left out.
 */
export function shapingDocuments({ contract, context, services }: ContractSource): LangiumDocument[] {
    const { LangiumDocuments } = services.shared.workspace;
    const own = AstUtils.getDocument(contract);
    const visible = LangiumDocuments.all.filter(({ uri }) => !isLibraryUri(uri) && services.references.Projects.isVisible(own.uri, uri));
    const unclear = visible.filter(mayHoldAmendment).toArray();
    const amendments = context.amendmentsOf(contract).map((node) => AstUtils.getDocument(node));
    const found = new Set<LangiumDocument>();
    const open: LangiumDocument[] = [own, ...amendments];
    for (let document = open.pop(); document !== undefined; document = open.pop()) {
        if (!found.has(document)) {
            found.add(document);
            const targets = targetUris(document).filter((uri) => !isLibraryUri(uri));
            open.push(...targets.flatMap((uri) => LangiumDocuments.getDocument(uri) ?? []));
        }
    }
    return [...new Set([...found, ...unclear])];
}

/** An amendment whose contract is not found, or a text in which nothing is recognized. */
function mayHoldAmendment({ parseResult }: LangiumDocument): boolean {
    const { elements = [] } = parseResult.value as Partial<ast.Document>;
    const isUnreadable = elements.length === 0 && parseResult.lexerErrors.length + parseResult.parserErrors.length > 0;
    return isUnreadable || elements.some((element) => ast.isAmendment(element) && element.contract?.ref === undefined);
}
