import * as ast from '@riv/language/generated/ast';
import { LINE_LABELS } from '@riv/language/resolve/line-labels';
import { type AstNode, AstUtils, type LangiumDocument } from 'langium';
import { SymbolKind, type WorkspaceSymbol } from 'vscode-languageserver';
import { nameRange } from '../navigation/locations.ts';
import type { RivServerServices } from '../services.ts';
import { citationsOf, legalText } from '../workspace/legal-text.ts';
import { symbolName } from './document-symbols.ts';

/** Things with a name in all files, and the §§ of all contracts: „AOK“, „§ 14“, „Zukunftsfonds“ all find their place. */
export function workspaceSymbols(services: RivServerServices, query: string): WorkspaceSymbol[] {
    const wanted = plain(query);
    const named = services.shared.workspace.LangiumDocuments.all.toArray().flatMap((document) => namedThings(document, services));
    const sections = services.workspace.Contexts.contracts().flatMap((contract) => sectionsOf(contract, services));
    return [...named, ...sections].filter(({ name, containerName }) => fits(plain(`${name} ${containerName ?? ''}`), wanted));
}

function namedThings(document: LangiumDocument, services: RivServerServices): WorkspaceSymbol[] {
    return AstUtils.streamAllContents(document.parseResult.value)
        .filter((node) => 'name' in node && node.$type in LINE_LABELS)
        .map((node) => ({
            name: fullName(node),
            kind: ast.isDocument(node.$container) ? SymbolKind.Module : SymbolKind.Object,
            containerName: containerOf(node, document),
            location: { uri: document.uri.toString(), range: nameRange(node, services) },
        }))
        .toArray();
}

function sectionsOf(contract: ast.Contract, services: RivServerServices): WorkspaceSymbol[] {
    const text = legalText(contract, services);
    const cited = citationsOf(contract, services);
    const uri = AstUtils.getDocument(contract).uri.toString();
    return (text?.sections ?? []).map(({ id, heading, paragraphs }) => {
        const title = heading.map((span) => span.text).join('');
        const places = paragraphs.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'sentence' ? block.spans : [])));
        // A § leads to the first value of this file that is printed in it.
        const origin = places.find((span) => span.origin?.uri === uri && span.origin.start.line > 0)?.origin;
        const start =
            origin === undefined ? nameRange(contract, services).start : { line: origin.start.line, character: origin.start.column };
        return {
            name: `${cited.get(id) ?? ''} ${title}`.trim(),
            kind: SymbolKind.String,
            containerName: contract.title ?? contract.name,
            location: { uri, range: { start, end: start } },
        };
    });
}

/** „Krankenkasse AOKNordWest (AOK NordWest – Die Gesundheitskasse)“: editors look for what is typed in the name alone. */
function fullName(node: AstNode): string {
    const { name, title } = node as { name?: string; title?: string };
    return title === undefined || title === '' || title === name ? symbolName(node) : `${symbolName(node)} (${title})`;
}

/** The text around it, or its file. */
function containerOf(node: AstNode, document: LangiumDocument): string {
    for (let around = node.$container; around !== undefined; around = around.$container) {
        const { title, name } = around as { title?: string; name?: string };
        if (title !== undefined || name !== undefined) {
            return title ?? name ?? '';
        }
    }
    return document.uri.path.split('/').at(-1) ?? '';
}

/** Case, umlauts in pieces and no-break spaces do not count. */
function plain(text: string): string {
    return text
        .normalize('NFC')
        .replace(/\u00A0/g, ' ')
        .toLowerCase();
}

/** All words of the query occur. */
function fits(text: string, query: string): boolean {
    return query.split(/\s+/).every((word) => text.includes(word));
}
