import type { IToken, TokenType } from 'chevrotain';
import type { LangiumParser } from 'langium';
import { isPlaced } from './brace-repair.ts';

/**
 * The members of Chevrotain's recovery that are replaced. They are private there, so `line-recovery.test.ts` proves with every
 * version that they still exist and still matter.
 */
interface Recovery {
    input: IToken[];
    LA(distance: number): IToken;
    SKIP_TOKEN(): IToken;
    flattenFollowSet(): TokenType[];
    tokenMatcher(token: IToken, type: TokenType): boolean;
    addToResyncTokens(token: IToken, skipped: IToken[]): IToken[];
    canRecoverWithSingleTokenDeletion(expected: TokenType): boolean;
    canRecoverWithSingleTokenInsertion(expected: TokenType, follows: TokenType[]): boolean;
    findReSyncTokenType(): TokenType;
    reSyncTo(type: TokenType): IToken[];
    tryInRepetitionRecovery(rule: unknown, args: unknown, lookahead: () => boolean, expected: TokenType): void;
}

const TOP_LEVEL: ReadonlySet<string> = new Set(['vertrag', 'variante', 'grundvariante', 'versorgungsmodul', 'nachtrag']);

/**
 * Makes recovery think in lines: the language has one statement per line, so parsing goes on at the first word of a line, at a brace or
 * at the end, never in the middle of a damaged line. A damaged line then costs one finding and no other line.
 */
export function recoverByLine(parser: LangiumParser): LangiumParser {
    reportOnce(parser);
    const recovery = wrapperOf(parser);
    const { canRecoverWithSingleTokenDeletion, canRecoverWithSingleTokenInsertion, SKIP_TOKEN, tryInRepetitionRecovery } = recovery;

    // A word may be dropped only inside its line; the first word of a line is never the superfluous one.
    recovery.canRecoverWithSingleTokenDeletion = function (this: Recovery, expected) {
        return !startsLine(this.LA(1), this.LA(0)) && canRecoverWithSingleTokenDeletion.call(this, expected);
    };

    // Braces balance when the parser gets them: one more would end a block too early.
    recovery.canRecoverWithSingleTokenInsertion = function (this: Recovery, expected, follows) {
        return expected.name !== '}' && canRecoverWithSingleTokenInsertion.call(this, expected, follows);
    };

    recovery.findReSyncTokenType = function (this: Recovery) {
        const following = this.flattenFollowSet();
        for (let distance = 1; ; distance++) {
            const token = this.LA(distance);
            const match = mayResume(token, this.LA(distance - 1)) ? following.find((type) => this.tokenMatcher(token, type)) : undefined;
            if (match !== undefined || isEnd(token)) {
                return match ?? token.tokenType;
            }
            // What is skipped is skipped with its block, so nothing inside of it is a place to go on.
            distance += blockLength(this, distance);
        }
    };

    recovery.reSyncTo = function (this: Recovery, type) {
        const skipped: IToken[] = [];
        let token = this.LA(1);
        while (!isEnd(token) && !(this.tokenMatcher(token, type) && mayResume(token, this.LA(0)))) {
            token = this.SKIP_TOKEN();
            this.addToResyncTokens(token, skipped);
        }
        return skipped.slice(0, -1);
    };

    // An opening brace that is skipped takes its whole block along: its lines belong to the damaged head.
    recovery.SKIP_TOKEN = function (this: Recovery) {
        const inside = blockLength(this, 1);
        for (let count = 0; count < inside; count++) {
            SKIP_TOKEN.call(this);
        }
        return SKIP_TOKEN.call(this);
    };

    recovery.tryInRepetitionRecovery = function (this: Recovery, rule, args, lookahead, expected) {
        const atLineStart = (): boolean => mayResume(this.LA(1), this.LA(0)) && lookahead.call(this);
        tryInRepetitionRecovery.call(this, rule, args, atLineStart, expected);
    };
    return parser;
}

function wrapperOf(parser: LangiumParser): Recovery {
    return (parser as unknown as { wrapper: Recovery }).wrapper;
}

/**
 * A line costs one finding: what follows the first one in the same line is guesswork. What does not fit because of a made-up brace has
 * been reported when the brace was made up.
 */
function reportOnce(parser: LangiumParser): void {
    const parse = parser.parse.bind(parser);
    parser.parse = ((...args: Parameters<typeof parse>) => {
        const result = parse(...args);
        // The parser would keep all tokens until the next text, and they survive a collection of garbage for nothing.
        wrapperOf(parser).input = [];
        const lines = new Set<number>();
        result.parserErrors = result.parserErrors.filter(({ token }) => {
            const line = token.startLine ?? Number.NaN;
            return isPlaced(token) && (Number.isNaN(line) || (!lines.has(line) && lines.add(line).has(line)));
        });
        return result;
    }) as typeof parser.parse;
}

/** Where parsing may go on. A top-level keyword counts only in the first column: inside a block it is a mistyped line. */
function mayResume(token: IToken, previous: IToken | undefined): boolean {
    const { name } = token.tokenType;
    if (name === '}' || isEnd(token)) {
        return true;
    }
    return startsLine(token, previous) && !(TOP_LEVEL.has(name) && (token.startColumn ?? 1) > 1);
}

function startsLine(token: IToken, previous: IToken | undefined): boolean {
    const end = previous?.endLine;
    return end === undefined || Number.isNaN(end) || end < (token.startLine ?? 0);
}

function isEnd(token: IToken): boolean {
    return token.tokenType.name === 'EOF';
}

/** How many tokens stand between the brace at a distance and its counterpart, this included; 0 where there is none. */
function blockLength(recovery: Recovery, start: number): number {
    if (recovery.LA(start).tokenType.name !== '{') {
        return 0;
    }
    let depth = 0;
    for (let distance = start; !isEnd(recovery.LA(distance)); distance++) {
        const { name } = recovery.LA(distance).tokenType;
        depth += name === '{' ? 1 : name === '}' ? -1 : 0;
        if (depth === 0) {
            return distance - start;
        }
    }
    return 0;
}
