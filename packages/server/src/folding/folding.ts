import { AstUtils, GrammarUtils, type LangiumDocument } from 'langium';
import { type FoldingRange, FoldingRangeKind } from 'vscode-languageserver';
import type { RivServerServices } from '../services.ts';

/** Blocks in braces, prose over several lines and comments. The line with the closing brace stays visible. */
export function foldingRanges(services: RivServerServices, document: LangiumDocument): FoldingRange[] {
    return [...blocks(document), ...tokens(services, document)].filter(({ startLine, endLine }) => endLine > startLine);
}

function blocks(document: LangiumDocument): FoldingRange[] {
    return AstUtils.streamAst(document.parseResult.value)
        .toArray()
        .flatMap((node): FoldingRange[] => {
            const open = GrammarUtils.findNodeForKeyword(node.$cstNode, '{');
            const close = GrammarUtils.findNodeForKeyword(node.$cstNode, '}');
            return open === undefined || close === undefined || Number.isNaN(open.offset) || Number.isNaN(close.offset)
                ? []
                : [{ startLine: open.range.start.line, endLine: close.range.start.line - 1 }];
        });
}

function tokens(services: RivServerServices, document: LangiumDocument): FoldingRange[] {
    const { tokens: words, hidden } = services.parser.Lexer.tokenize(document.textDocument.getText(), { mode: 'partial' });
    const comments = hidden
        .filter(({ tokenType }) => tokenType.name === 'ML_COMMENT')
        .map((token) => ({ startLine: (token.startLine ?? 1) - 1, endLine: (token.endLine ?? 1) - 1, kind: FoldingRangeKind.Comment }));
    const prose = words
        .filter(({ tokenType }) => tokenType.name === 'TEXT_BLOCK')
        .map((token) => ({ startLine: (token.startLine ?? 1) - 1, endLine: (token.endLine ?? 1) - 1 }));
    return [...comments, ...prose];
}
