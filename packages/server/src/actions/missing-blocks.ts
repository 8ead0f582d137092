import * as ast from '@riv/language/generated/ast';
import { LINE_LABELS } from '@riv/language/resolve/line-labels';
import { insertBlock } from '@riv/language/rules/fixes/insert-lines';
import { AstUtils, type LangiumDocument } from 'langium';
import { type CodeAction, CodeActionKind, type Position } from 'vscode-languageserver';
import { BLOCK_SNIPPETS } from '../completion/block-snippets.ts';
import { plainText } from '../completion/line-snippet.ts';
import { leafAt } from '../navigation/node-at.ts';
import type { RivServerServices } from '../services.ts';
import { BLOCK_PROPERTIES } from './block-properties.ts';
import { editsOf } from './code-actions.ts';

/** Inserts mandatory blocks that the contract does not have yet, one by one or all at once. */
export function missingBlocks(services: RivServerServices, document: LangiumDocument, position: Position): CodeAction[] {
    const leaf = leafAt(document, document.textDocument.offsetAt(position));
    const contract = AstUtils.getContainerOfType(leaf?.astNode, ast.isContract);
    if (contract === undefined) {
        return [];
    }
    const missing = missingKinds(contract, services);
    const single = missing.map((kind) =>
        insertion(document, contract, [kind], `Pflichtblock „${LINE_LABELS[BLOCK_PROPERTIES[kind].type] ?? kind}“ einfügen`),
    );
    const all =
        missing.length > 1 ? [insertion(document, contract, missing, `Alle ${missing.length} fehlenden Pflichtblöcke einfügen`)] : [];
    return [...all, ...single].flat();
}

/** The kinds of block that the chain of variants demands and the contract does not have, in the order of the variants. */
export function missingKinds(contract: ast.Contract, services: RivServerServices): ast.BlockKind[] {
    const { mandatory } = services.workspace.Contexts.resolution(contract).state;
    const demanded = [...new Set(mandatory.flatMap(({ node }) => node.blocks))];
    return demanded.filter((kind) => {
        const present = contract[BLOCK_PROPERTIES[kind]?.property];
        return Array.isArray(present) && present.length === 0;
    });
}

function insertion(document: LangiumDocument, contract: ast.Contract, kinds: readonly ast.BlockKind[], title: string): CodeAction[] {
    const lines = kinds.flatMap((kind, index) => [
        ...(index === 0 ? [] : ['']),
        ...(kind === 'charta'
            ? ['charta fassung 2026.1 unterzeichnet am offen "Tag der Unterzeichnung"']
            : blockLines(BLOCK_PROPERTIES[kind].type)),
    ]);
    return insertBlock(contract, lines, title).map((fix) => ({
        title: fix.title,
        kind: CodeActionKind.Refactor,
        edit: { changes: { [document.uri.toString()]: editsOf(document, fix) } },
    }));
}

function blockLines(type: string): string[] {
    return plainText(BLOCK_SNIPPETS[type] ?? '')
        .replaceAll('\t', '    ')
        .split('\n')
        .filter((line) => line.trim() !== '');
}
