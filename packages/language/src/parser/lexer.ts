import { DefaultLexer, type LexerResult, type TokenizeOptions } from 'langium';
import { repairBraces } from './brace-repair.ts';
import { cleanText } from './text-hygiene.ts';

/** Reads cleaned text and gives each token its place in the original. One finding tells of all decomposed or invisible characters. */
export class RivLexer extends DefaultLexer {
    override tokenize(text: string, options?: TokenizeOptions): LexerResult {
        const result = this.tokenizeClean(text, options);
        const { '{': opening, '}': closing } = this.definition;
        // Completion reads half a text: there an unclosed block is the rule.
        if (opening !== undefined && closing !== undefined && options?.mode !== 'partial') {
            result.tokens = repairBraces(result.tokens, { opening, closing }, result.errors);
        }
        return result;
    }

    private tokenizeClean(text: string, options?: TokenizeOptions): LexerResult {
        const cleaned = cleanText(text);
        if (cleaned === undefined || cleaned.firstDirty < 0) {
            return super.tokenize(text, options);
        }
        const { clean, offsets, ends } = cleaned;
        const lineStarts = lineStartsOf(text);
        const columnOf = (offset: number, line: number): number => offset - (lineStarts[line - 1] ?? 0) + 1;
        const result = super.tokenize(clean, options);
        for (const token of [...result.tokens, ...result.hidden]) {
            const end = (ends[token.endOffset ?? token.startOffset] ?? text.length) - 1;
            token.startOffset = offsets[token.startOffset] ?? token.startOffset;
            token.endOffset = end;
            token.startColumn = columnOf(token.startOffset, token.startLine ?? 1);
            token.endColumn = columnOf(end, token.endLine ?? 1);
            // Keywords keep their clean image; the parser compares it.
            if (typeof token.tokenType.PATTERN !== 'string') {
                token.image = text.slice(token.startOffset, end + 1);
            }
        }
        for (const error of result.errors) {
            error.offset = offsets[error.offset] ?? error.offset;
            error.column = columnOf(error.offset, error.line ?? 1);
        }
        return result;
    }
}

function lineStartsOf(text: string): number[] {
    const starts = [0];
    for (let i = 0; i < text.length; i++) {
        if (text.charCodeAt(i) === 10) {
            starts.push(i + 1);
        }
    }
    return starts;
}
