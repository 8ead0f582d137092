import * as ast from '@riv/language/generated/ast';
import type { AstNode, LangiumDocument } from 'langium';
import type { LocationLink, Position } from 'vscode-languageserver';
import type { RivServerServices } from '../services.ts';
import { linkTo } from './locations.ts';
import { leafAt, textAround } from './node-at.ts';

/** The kind of a thing: of a contract its variant, of an amendment its contract, of an adopted module the module, of a role its module. */
export function typeDefinition(services: RivServerServices, document: LangiumDocument, position: Position): LocationLink[] {
    const leaf = leafAt(document, document.textDocument.offsetAt(position));
    const node = leaf === undefined ? undefined : (services.references.References.findDeclarations(leaf)[0] ?? leaf.astNode);
    const target = node === undefined ? undefined : typeOf(node);
    return target === undefined ? [] : [linkTo(target, services, leaf)];
}

function typeOf(node: AstNode): AstNode | undefined {
    for (let current: AstNode | undefined = node; current !== undefined; current = current.$container) {
        if (ast.isModuleAdoption(current)) {
            return current.module?.ref;
        }
    }
    const text = textAround(node);
    switch (text?.$type) {
        case 'Contract':
            return text.variant[0]?.reference.variant?.ref;
        case 'Amendment':
            return text.contract?.ref;
        case 'Variant':
            return text.parent?.variant?.ref;
        default:
            return text;
    }
}
