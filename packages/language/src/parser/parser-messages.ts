import { nearestOf } from '@riv/model/terms/lookup';
import type { IParserErrorMessageProvider, IToken, TokenType } from 'chevrotain';
import type { GrammarAST } from 'langium';
import { lineStarts, tokenName, valueName } from './expectations.ts';

const LETTER = /^\p{L}/u;

/** German findings of the parser: what stands there, what may stand there, and the likely word. */
export class RivParserMessages implements IParserErrorMessageProvider {
    private readonly grammar: () => GrammarAST.Grammar;

    constructor(grammar: () => GrammarAST.Grammar) {
        this.grammar = grammar;
    }

    buildMismatchTokenMessage({
        expected,
        actual,
        ruleName,
    }: {
        expected: TokenType;
        actual: IToken;
        previous: IToken;
        ruleName: string;
    }): string {
        if (expected.name === '}') {
            return this.unknownLine(actual, ruleName);
        }
        if (cleanRule(ruleName) === 'Name' && LETTER.test(actual.image)) {
            return `„${actual.image}“ ist ein Wort der Vertragssprache und kann kein Name sein. Namen beginnen mit einem großen Buchstaben: „${capital(actual.image)}“.`;
        }
        const wanted = valueName(cleanRule(ruleName)) ?? tokenName(expected.name);
        return `Hier steht ${found(actual)}; erwartet wird ${wanted}.`;
    }

    buildNotAllInputParsedMessage({ firstRedundant, ruleName }: { firstRedundant: IToken; ruleName: string }): string {
        return this.unknownLine(firstRedundant, ruleName);
    }

    buildNoViableAltMessage({
        expectedPathsPerAlt,
        actual,
        ruleName,
    }: {
        expectedPathsPerAlt: TokenType[][][];
        actual: IToken[];
        previous: IToken;
        ruleName: string;
    }): string {
        const token = actual[0];
        const named = valueName(cleanRule(ruleName));
        const wanted = named ?? alternatives(expectedPathsPerAlt.flatMap((paths) => paths.map((path) => path[0])));
        return `Hier steht ${found(token)}; erwartet wird ${wanted}.${proposal(token, keywordsOf(expectedPathsPerAlt))}`;
    }

    buildEarlyExitMessage({
        expectedIterationPaths,
        actual,
    }: {
        expectedIterationPaths: TokenType[][];
        actual: IToken[];
        previous: IToken;
        ruleName: string;
    }): string {
        return `Hier steht ${found(actual[0])}; erwartet wird ${alternatives(expectedIterationPaths.map((path) => path[0]))}.`;
    }

    /** A line whose first word the block does not know: the likely keyword is proposed, else all are named. */
    private unknownLine(actual: IToken, ruleName: string): string {
        if (actual.tokenType.name === 'EOF') {
            return 'Die Datei endet, bevor der Block geschlossen ist. Es fehlt eine schließende geschweifte Klammer }.';
        }
        const starts = lineStarts(this.grammar(), cleanRule(ruleName));
        if (LETTER.test(actual.image)) {
            const small = actual.image.toLowerCase();
            if (small !== actual.image && starts.includes(small)) {
                return `Schlüsselwörter werden klein geschrieben: „${small}“ statt „${actual.image}“.`;
            }
            const likely = nearestOf(starts, small, 1)[0];
            if (likely !== undefined) {
                return `„${actual.image}“ ist hier kein Schlüsselwort. Gemeint ist wohl „${likely}“.`;
            }
        }
        const list = starts.length === 0 ? '}' : starts.map((word) => `„${word}“`).join(', ');
        return `${capital(found(actual))} kann hier nicht stehen. Eine Zeile beginnt hier mit ${list}.`;
    }
}

/** Langium marks rules of its own with an invisible character. */
function cleanRule(name: string): string {
    return name.replace(/[\u200B]/g, '');
}

function found(token: IToken | undefined): string {
    return token === undefined || token.tokenType.name === 'EOF' ? 'das Ende der Datei' : `„${token.image}“`;
}

function capital(text: string): string {
    return text.charAt(0).toUpperCase() + text.slice(1);
}

function alternatives(types: readonly (TokenType | undefined)[]): string {
    const names = [...new Set(types.flatMap((type) => (type === undefined ? [] : [tokenName(type.name)])))];
    const last = names.at(-1) ?? 'etwas anderes';
    return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} oder ${last}`;
}

function keywordsOf(paths: TokenType[][][]): string[] {
    return paths.flatMap((alternative) => alternative.flatMap((path) => (path[0] === undefined ? [] : [path[0].name.replace(/:KW$/, '')])));
}

function proposal(token: IToken | undefined, keywords: readonly string[]): string {
    if (token === undefined || !LETTER.test(token.image)) {
        return '';
    }
    const likely = nearestOf(keywords, token.image, 1)[0];
    return likely === undefined || likely === token.image ? '' : ` Gemeint ist wohl „${likely}“.`;
}
