import * as ast from '@riv/language/generated/ast';
import type { LangiumDocument } from 'langium';

/** The contract that a request is about: the named one, else the first of the file. In the file of an amendment it is the amended one. */
export function contractOf(document: LangiumDocument, name: string | undefined): ast.Contract | undefined {
    const { elements = [] } = document.parseResult.value as Partial<ast.Document>;
    const contracts = elements.filter(ast.isContract);
    const own = name === undefined ? contracts[0] : contracts.find((contract) => contract.name === name);
    return own ?? elements.filter(ast.isAmendment)[0]?.contract?.ref;
}
