import { DefaultLexerErrorMessageProvider } from 'langium';

/** German findings of the lexer. */
export class RivLexerMessages extends DefaultLexerErrorMessageProvider {
    override buildUnexpectedCharactersMessage(fullText: string, startOffset: number, length: number): string {
        const found = fullText.slice(startOffset, startOffset + length);
        return `Das Zeichen „${found}“ kommt in der Vertragssprache nicht vor. Text gehört in Anführungszeichen: "…".`;
    }
}
