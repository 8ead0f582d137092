import * as ast from '@riv/language/generated/ast';
import { type AstNode, AstUtils, GrammarUtils, type LangiumDocument } from 'langium';
import { type DocumentHighlight, DocumentHighlightKind, type Location, type Position, type Range } from 'vscode-languageserver';
import type { RivServerServices } from '../services.ts';
import { leafAt } from './node-at.ts';

/** A word that means a thing: its declaration or a use. */
export interface Mention {
    readonly document: LangiumDocument;
    readonly range: Range;
    readonly declares: boolean;
}

/** Every word of all files that means the thing under the cursor. */
export function references(
    services: RivServerServices,
    document: LangiumDocument,
    position: Position,
    includeDeclaration: boolean,
): Location[] {
    const target = targetAt(services, document, position);
    return target === undefined
        ? []
        : mentions(target, services)
              .filter(({ declares }) => includeDeclaration || !declares)
              .map((mention) => ({ uri: mention.document.uri.toString(), range: mention.range }));
}

/** The words of one file that mean the thing under the cursor; the declaration is marked as written. */
export function highlights(services: RivServerServices, document: LangiumDocument, position: Position): DocumentHighlight[] {
    const target = targetAt(services, document, position);
    return target === undefined
        ? []
        : mentions(target, services)
              .filter((mention) => mention.document === document)
              .map(({ range, declares }) => ({ range, kind: declares ? DocumentHighlightKind.Write : DocumentHighlightKind.Read }));
}

export function targetAt(services: RivServerServices, document: LangiumDocument, position: Position): AstNode | undefined {
    const leaf = leafAt(document, document.textDocument.offsetAt(position));
    return leaf === undefined ? undefined : services.references.References.findDeclarations(leaf)[0];
}

export function mentions(target: AstNode, services: RivServerServices): Mention[] {
    const name = services.references.NameProvider.getNameNode(target);
    const home = AstUtils.getDocument(target);
    const documents = services.shared.workspace.LangiumDocuments.all.toArray();
    const uses = documents.flatMap((document) =>
        document.references.flatMap((reference): Mention[] =>
            'ref' in reference && reference.ref === target && reference.$refNode !== undefined
                ? [{ document, range: reference.$refNode.range, declares: false }]
                : [],
        ),
    );
    const near = new Set([home, ...uses.map(({ document }) => document)]);
    return [
        ...(name === undefined ? [] : [{ document: home, range: name.range, declares: true }]),
        ...uses,
        ...(ast.isClause(target) ? documents.flatMap((document) => clauseUses(target, document)) : []),
        ...(ast.isParticipant(target) ? [...near].flatMap((document) => textUses(target, document)) : []),
    ];
}

/** Clauses are named, not referenced, by `hinter` and `streichen klausel`. */
function clauseUses(target: ast.Clause, document: LangiumDocument): Mention[] {
    return AstUtils.streamAst(document.parseResult.value)
        .toArray()
        .flatMap((node): Mention[] => {
            const property =
                ast.isClause(node) && node.after === target.name
                    ? 'after'
                    : ast.isDeletion(node) && node.clause === target.name
                      ? 'clause'
                      : undefined;
            const cst = property === undefined ? undefined : GrammarUtils.findNodeForProperty(node.$cstNode, property);
            return cst === undefined ? [] : [{ document, range: cst.range, declares: false }];
        });
}

/** The wording of clauses names parties as «Name». */
function textUses(target: ast.Participant, document: LangiumDocument): Mention[] {
    return AstUtils.streamAst(document.parseResult.value)
        .filter(ast.isClause)
        .toArray()
        .flatMap((clause): Mention[] => {
            const cst = GrammarUtils.findNodeForProperty(clause.$cstNode, 'text');
            return [...(cst?.text.matchAll(/«\s*([^»\n]*?)\s*»/g) ?? [])]
                .filter(([, name]) => name === target.name)
                .map(({ index, 0: quoted }) => {
                    const start = (cst?.offset ?? 0) + index + quoted.indexOf(target.name);
                    const { textDocument } = document;
                    const range = { start: textDocument.positionAt(start), end: textDocument.positionAt(start + target.name.length) };
                    return { document, range, declares: false };
                });
        });
}
