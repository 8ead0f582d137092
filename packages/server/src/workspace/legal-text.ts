import type * as ast from '@riv/language/generated/ast';
import { toLegalDocument } from '@riv/legal-text/assemble/to-legal-document';
import { citations } from '@riv/legal-text/document/citation';
import type { LegalDocument } from '@riv/legal-text/document/legal-document';
import type { RivServerServices } from '../services.ts';

/** The text of a contract as concluded, for reading on the screen: gaps are marked in it. Undefined while the contract is not complete. */
export function legalText(contract: ast.Contract, services: RivServerServices): LegalDocument | undefined {
    const { Contexts } = services.workspace;
    return Contexts.cached(contract, 'text', () => {
        const finished = Contexts.resolution(contract).contract;
        return finished === undefined ? undefined : toLegalDocument(finished, { lenient: true }).document;
    });
}

/** „§ 14“ for the id of a § or clause of the text of a contract. */
export function citationsOf(contract: ast.Contract, services: RivServerServices): ReadonlyMap<string, string> {
    return services.workspace.Contexts.cached(contract, 'citations', () => {
        const text = legalText(contract, services);
        return text === undefined ? new Map<string, string>() : citations(text);
    });
}
