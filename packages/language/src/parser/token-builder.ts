import type { TokenType } from 'chevrotain';
import { DefaultTokenBuilder, type GrammarAST } from 'langium';

const LETTER = /^\p{L}/u;

/**
 * Says directly what the default builder finds out by trying every terminal on every keyword at each start: a keyword that is a word
 * may go on as a name (`region` in `regional`), any other one stands for itself. `keywords.test.ts` proves it for all keywords.
 */
export class RivTokenBuilder extends DefaultTokenBuilder {
    protected override findLongerAlt(keyword: GrammarAST.Keyword, terminalTokens: TokenType[]): TokenType[] {
        return LETTER.test(keyword.value) ? terminalTokens.filter(({ name }) => name === 'ID') : [];
    }
}
