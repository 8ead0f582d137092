import { Lexer as ChevrotainLexer, type TokenType, type TokenTypeDictionary } from 'chevrotain';
import type { LangiumCoreServices, Lexer, LexerResult, TokenBuilder, TokenizeOptions } from 'langium';
import { repairBraces } from './brace-repair.ts';
import { cleanText } from './text-hygiene.ts';

const NAME = 'ID';
const WORD = /^\p{L}/u;

/**
 * Reads cleaned text and gives each token its place in the original. One finding tells of all decomposed or invisible characters.
 * Words are read as names and then looked up among the keywords.
 */
export class RivLexer implements Lexer {
    readonly definition: TokenTypeDictionary;
    private readonly keywords: ReadonlyMap<string, TokenType>;
    private readonly lexer: ChevrotainLexer;
    private readonly tokenBuilder: TokenBuilder;

    constructor(services: LangiumCoreServices) {
        this.tokenBuilder = services.parser.TokenBuilder;
        const tokens = this.tokenBuilder.buildTokens(services.Grammar) as TokenType[];
        const isWord = ({ PATTERN }: TokenType): boolean => typeof PATTERN === 'string' && WORD.test(PATTERN);
        this.definition = Object.fromEntries(tokens.map((token) => [token.name, token]));
        this.keywords = new Map(tokens.filter(isWord).map((token) => [String(token.PATTERN), token]));
        this.lexer = new ChevrotainLexer(
            tokens.filter((token) => !isWord(token)),
            {
                positionTracking: 'full',
                skipValidations: services.LanguageMetaData.mode === 'production',
                errorMessageProvider: services.parser.LexerErrorMessageProvider,
            },
        );
    }

    tokenize(text: string, options?: TokenizeOptions): LexerResult {
        const result = this.tokenizeCleaned(text);
        const { '{': opening, '}': closing } = this.definition;
        // Completion reads half a text: there an unclosed block is the rule.
        if (opening !== undefined && closing !== undefined && options?.mode !== 'partial') {
            result.tokens = repairBraces(result.tokens, { opening, closing }, result.errors);
        }
        return result;
    }

    private tokenizeWords(text: string): LexerResult {
        const { tokens, errors, groups } = this.lexer.tokenize(text);
        for (const token of tokens) {
            const keyword = token.tokenType.name === NAME ? this.keywords.get(token.image) : undefined;
            if (keyword !== undefined) {
                token.tokenType = keyword;
                token.tokenTypeIdx = keyword.tokenTypeIdx ?? token.tokenTypeIdx;
            }
        }
        return { tokens, errors, hidden: groups.hidden ?? [], report: this.tokenBuilder.flushLexingReport?.(text) ?? { diagnostics: [] } };
    }

    private tokenizeCleaned(text: string): LexerResult {
        const cleaned = cleanText(text);
        if (cleaned === undefined || cleaned.firstDirty < 0) {
            return this.tokenizeWords(text);
        }
        const { clean, offsets, ends } = cleaned;
        const lineStarts = lineStartsOf(text);
        const columnOf = (offset: number, line: number): number => offset - (lineStarts[line - 1] ?? 0) + 1;
        const result = this.tokenizeWords(clean);
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
