import * as ast from '@riv/language/generated/ast';
import { LINE_LABELS } from '@riv/language/resolve/line-labels';
import { type AstNode, AstUtils, GrammarUtils, type LangiumDocument } from 'langium';
import { type DocumentSymbol, SymbolKind } from 'vscode-languageserver';
import { nameRange } from '../navigation/locations.ts';
import type { RivServerServices } from '../services.ts';
import { citationsOf } from '../workspace/legal-text.ts';
import { SECTION_OF } from './section-ids.ts';

/** The outline of a file: texts, their blocks and what stands in them, with the § that each becomes. */
export function documentSymbols(services: RivServerServices, document: LangiumDocument): DocumentSymbol[] {
    return AstUtils.streamContents(document.parseResult.value)
        .flatMap((node) => symbolOf(node, services))
        .toArray();
}

function symbolOf(node: AstNode, services: RivServerServices): DocumentSymbol[] {
    const inner = AstUtils.streamContents(node)
        .toArray()
        .flatMap((child) => symbolOf(child, services));
    const range = node.$cstNode?.range;
    if (range === undefined || !(node.$type in LINE_LABELS) || !isBlock(node)) {
        // An operation of an amendment is shown by what it inserts or changes.
        return ast.isInsertion(node) || ast.isChange(node) ? inner : [];
    }
    return [
        {
            name: symbolName(node),
            detail: [citationOf(node, services), (node as { title?: string }).title ?? ''].filter((part) => part !== '').join(' · '),
            kind: KINDS[node.$type] ?? SymbolKind.Property,
            range,
            selectionRange: ast.isClause(node) || 'name' in node ? nameRange(node, services) : firstWord(node),
            ...(inner.length === 0 ? {} : { children: inner }),
        },
    ];
}

/** „Krankenkasse AOKNordWest“, „Zukunftsfonds“. */
export function symbolName(node: AstNode): string {
    const name = (node as { name?: string }).name ?? (ast.isModuleAdoption(node) ? node.module?.$refText : undefined);
    const label = LINE_LABELS[node.$type] ?? node.$type;
    return name === undefined || name === '' ? label : `${label} ${name}`;
}

/** „§ 14“ for a block of a contract whose text can be built. */
export function citationOf(node: AstNode, services: RivServerServices): string {
    const contract = AstUtils.getContainerOfType(node, ast.isContract);
    if (contract === undefined || node === contract) {
        return '';
    }
    const id = ast.isClause(node) ? node.name : SECTION_OF[node.$type];
    return id === undefined ? '' : (citationsOf(contract, services).get(id) ?? '');
}

function isBlock(node: AstNode): boolean {
    return 'name' in node || ast.isTerm(node) || ast.isCharter(node) || GrammarUtils.findNodeForKeyword(node.$cstNode, '{') !== undefined;
}

function firstWord(node: AstNode): DocumentSymbol['range'] {
    const cst = node.$cstNode;
    const start = cst?.range.start ?? { line: 0, character: 0 };
    const word = /^\S*/.exec(cst?.text ?? '')?.[0] ?? '';
    return { start, end: { line: start.line, character: start.character + word.length } };
}

const KINDS: Readonly<Record<string, SymbolKind>> = {
    Contract: SymbolKind.Module,
    Amendment: SymbolKind.Event,
    Variant: SymbolKind.Class,
    CareModule: SymbolKind.Package,
    Clause: SymbolKind.String,
    Payer: SymbolKind.Object,
    Provider: SymbolKind.Object,
    Authority: SymbolKind.Object,
    IntegrationUnit: SymbolKind.Object,
    HealthConference: SymbolKind.Object,
    HealthOffice: SymbolKind.Object,
    FutureFund: SymbolKind.Namespace,
    SuccessShare: SymbolKind.Namespace,
    Settlement: SymbolKind.Namespace,
    Termination: SymbolKind.Namespace,
    Publication: SymbolKind.Namespace,
    Cooperation: SymbolKind.Namespace,
    Indicator: SymbolKind.Number,
    ModuleAdoption: SymbolKind.Package,
    ProviderRole: SymbolKind.Interface,
    Service: SymbolKind.Method,
    Position: SymbolKind.Field,
};
