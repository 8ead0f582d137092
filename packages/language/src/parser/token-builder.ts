import { createToken, type TokenType } from 'chevrotain';
import { DefaultTokenBuilder, type GrammarAST } from 'langium';

/**
 * Keywords without a search for longer alternatives: with some 250 keywords that search is a tenth of a cold start. The lexer reads
 * every word as a name and then looks it up among the keywords, so none can cut a longer name short.
 */
export class RivTokenBuilder extends DefaultTokenBuilder {
    protected override buildKeywordToken(keyword: GrammarAST.Keyword): TokenType {
        return createToken({ name: keyword.value, pattern: keyword.value });
    }
}
