import * as ast from '@riv/language/generated/ast';
import { isLibraryUri } from '@riv/language/references/project';
import { LINE_LABELS } from '@riv/language/resolve/line-labels';
import { type AstNode, AstUtils, type LangiumDocument } from 'langium';
import { LSPErrorCodes, type Position, type Range, ResponseError, type TextEdit, type WorkspaceEdit } from 'vscode-languageserver';
import { leafAt } from '../navigation/node-at.ts';
import { mentions, targetAt } from '../navigation/references.ts';
import type { RivServerServices } from '../services.ts';

/** What the language takes as a name. */
const NAME = /^[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ_][A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ0-9_]*(-[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ0-9_]+)*$/;

/** The name under the cursor, if it can be renamed. Refuses what stands in the library. */
export function prepareRename(services: RivServerServices, document: LangiumDocument, position: Position): Range | undefined {
    const target = targetAt(services, document, position);
    if (target === undefined) {
        return undefined;
    }
    refuseLibrary(target);
    return leafAt(document, document.textDocument.offsetAt(position))?.range;
}

/** Renames a thing in every file. Refuses names that the language does not know, names that are taken and read-only files. */
export function rename(
    services: RivServerServices,
    document: LangiumDocument,
    position: Position,
    newName: string,
): WorkspaceEdit | undefined {
    const target = targetAt(services, document, position);
    if (target === undefined) {
        return undefined;
    }
    refuseLibrary(target);
    const name = newName.trim().normalize('NFC');
    if (!NAME.test(name)) {
        throw refusal(
            `„${newName}“ ist kein Name. Ein Name beginnt mit einem Buchstaben und enthält Buchstaben, Ziffern, _ und innere Bindestriche.`,
        );
    }
    if (isKeyword(name, services)) {
        throw refusal(`„${name}“ ist ein Schlüsselwort der Vertragssprache und kann kein Name sein.`);
    }
    const places = mentions(target, services);
    const taken = clash(target, name, services, new Set(places.map((place) => place.document)));
    if (taken !== undefined) {
        throw refusal(`Den Namen „${name}“ trägt schon: ${LINE_LABELS[taken.$type] ?? taken.$type} in ${fileOf(taken)}.`);
    }
    const changes: Record<string, TextEdit[]> = {};
    for (const place of places) {
        const uri = place.document.uri.toString();
        changes[uri] = [...(changes[uri] ?? []), { range: place.range, newText: name }];
    }
    return { changes };
}

/** Another thing that a renamed reference could mean: with the same name, in a file that names the target or in its own text. */
function clash(target: AstNode, name: string, services: RivServerServices, documents: ReadonlySet<LangiumDocument>): AstNode | undefined {
    const topLevel = ast.isDocument(target.$container);
    const project = services.references.Projects;
    const own = AstUtils.getDocument(target).uri;
    const all = services.shared.workspace.LangiumDocuments.all.toArray();
    const candidates = topLevel
        ? all.filter(({ uri }) => project.isVisible(own, uri) || project.isVisible(uri, own)).flatMap(topLevelOf)
        : [...documents].flatMap((document) => AstUtils.streamAst(document.parseResult.value).toArray());
    const known = (node: AstNode): boolean => node !== target && (node as { name?: string }).name === name;
    return candidates.find((node) => known(node) && (!topLevel || node.$type === target.$type));
}

function topLevelOf(document: LangiumDocument): AstNode[] {
    return (document.parseResult.value as Partial<ast.Document>).elements ?? [];
}

function isKeyword(name: string, services: RivServerServices): boolean {
    return services.parser.Lexer.tokenize(name).tokens.some(({ tokenType }) => tokenType.name === name);
}

function refuseLibrary(target: AstNode): void {
    if (isLibraryUri(AstUtils.getDocument(target).uri)) {
        const { name } = target as { name?: string };
        throw refusal(`„${name}“ gehört zur Bibliothek; ihre Fassungen werden nie geändert.`);
    }
}

function fileOf(node: AstNode): string {
    return AstUtils.getDocument(node).uri.path.split('/').at(-1) ?? '';
}

function refusal(message: string): ResponseError<void> {
    return new ResponseError<void>(LSPErrorCodes.RequestFailed, message);
}
