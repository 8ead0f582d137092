import { createTokenInstance, type ILexingError, type IToken, type TokenType } from 'chevrotain';

export interface Braces {
    readonly opening: TokenType;
    readonly closing: TokenType;
}

interface OpenBlock {
    readonly brace: IToken;
    /** Column of the first word of the line that opened the block. */
    readonly indent: number;
}

/**
 * Where braces do not balance, the indentation tells which one is missing or too many: the stream of tokens is repaired and each repair
 * is one finding at the line that is to blame. Balanced texts are left alone.
 */
export function repairBraces(tokens: IToken[], braces: Braces, errors: ILexingError[]): IToken[] {
    const balance = tokens.reduce((sum, { image }) => sum + (image === '{' ? 1 : image === '}' ? -1 : 0), 0);
    return balance === 0 ? tokens : new Repair(braces, errors).run(tokens);
}

/** One pass over the tokens; the state would make the functions longer than the class. */
class Repair {
    private readonly braces: Braces;
    private readonly errors: ILexingError[];
    private readonly result: IToken[] = [];
    private readonly open: OpenBlock[] = [];
    private indent = 1;

    constructor(braces: Braces, errors: ILexingError[]) {
        this.braces = braces;
        this.errors = errors;
    }

    run(tokens: readonly IToken[]): IToken[] {
        let previousLine = 0;
        for (const token of tokens) {
            const first = (token.startLine ?? 0) > previousLine;
            previousLine = token.endLine ?? previousLine;
            if (first) {
                this.startLine(token);
            }
            this.take(token, first);
        }
        while (this.open.length > 0) {
            this.close();
        }
        return this.result;
    }

    /** A line that is not indented deeper than the head of a block cannot belong to it: the block should have ended before. */
    private startLine(token: IToken): void {
        const headIndent = this.indent;
        this.indent = token.startColumn ?? 1;
        if (this.indent > headIndent) {
            this.openAfter(this.result.at(-1), headIndent);
        }
        while (this.endsBlock(token)) {
            this.close();
        }
    }

    /** Only a block is followed by a deeper line; a list that goes on behind a comma is not one. */
    private openAfter(last: IToken | undefined, indent: number): void {
        if (last === undefined || last.image === '{' || last.image === ',') {
            return;
        }
        // A made-up brace has no place in the text; the last word that has one is to blame.
        const place = this.result.findLast(({ startOffset }) => Number.isFinite(startOffset)) ?? last;
        this.result.push(madeUp(this.braces.opening, '{'));
        this.open.push({ brace: place, indent });
        this.report(place, 'Hinter dieser Zeile fehlt eine öffnende Klammer {.');
    }

    private endsBlock(token: IToken): boolean {
        const block = this.open.at(-1);
        return block !== undefined && (token.image === '}' ? this.indent < block.indent : this.indent <= block.indent);
    }

    private take(token: IToken, first: boolean): void {
        if (token.image === '{') {
            this.open.push({ brace: token, indent: this.indent });
        }
        if (token.image === '}') {
            const block = this.open.at(-1);
            if (block === undefined || (first && this.indent > block.indent)) {
                this.report(token, 'Diese schließende Klammer gehört zu keinem Block. Löschen Sie sie.');
                return;
            }
            this.open.pop();
        }
        this.result.push(token);
    }

    private close(): void {
        const block = this.open.pop();
        if (block === undefined) {
            return;
        }
        this.result.push(madeUp(this.braces.closing, '}'));
        this.report(
            block.brace,
            'Zu dieser öffnenden Klammer fehlt die schließende. Ergänzen Sie } in einer eigenen Zeile hinter dem Block.',
        );
    }

    private report(token: IToken, message: string): void {
        this.errors.push({ offset: token.startOffset, length: 1, line: token.startLine ?? 1, column: token.startColumn ?? 1, message });
    }
}

/** A token without a place in the text. */
function madeUp(type: TokenType, image: string): IToken {
    return createTokenInstance(type, image, Number.NaN, Number.NaN, Number.NaN, Number.NaN, Number.NaN, Number.NaN);
}
