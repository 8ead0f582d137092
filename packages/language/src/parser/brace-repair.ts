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
    /** Where the lines begin among the tokens, without those of blocks that were found to have no head. */
    private readonly lines: { readonly index: number; readonly indent: number }[] = [];
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
        this.lines.push({ index: this.result.length, indent: this.indent });
    }

    /** Only a block is followed by a deeper line; a list that goes on behind a comma is not one. */
    private openAfter(last: IToken | undefined, indent: number): void {
        if (last === undefined || last.image === '{' || last.image === ',') {
            return;
        }
        // A made-up brace has no place in the text; the last word that has one is to blame.
        const place = this.result.findLast(isPlaced) ?? last;
        this.result.push(madeUp(this.braces.opening, '{'));
        this.open.push({ brace: place, indent });
        this.report(
            place,
            place.image === '}' ? MISSING_HEAD : 'Hinter dieser Zeile fehlt eine öffnende Klammer { oder die erste Zeile eines Blocks.',
        );
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
            if (block !== undefined && !(first && this.indent > block.indent)) {
                this.open.pop();
            } else if (!this.openBefore()) {
                this.report(token, 'Diese schließende Klammer gehört zu keinem Block. Löschen Sie sie.');
                return;
            }
        }
        this.result.push(token);
    }

    /** A brace that ends lines which stand deeper than it ends a block whose head is missing: these lines are no part of the block around. */
    private openBefore(): boolean {
        const outside = this.lines.findLastIndex(({ indent }, index) => indent <= this.indent && index < this.lines.length - 1);
        const inside = this.lines[outside + 1];
        const first = inside === undefined ? undefined : this.result[inside.index];
        if (inside === undefined || first === undefined) {
            return false;
        }
        this.result.splice(inside.index, 0, madeUp(this.braces.opening, '{'));
        this.lines.length = outside + 1;
        this.report(first, MISSING_HEAD);
        return true;
    }

    private close(): void {
        const block = this.open.pop();
        if (block === undefined) {
            return;
        }
        this.report(
            this.result.findLast(isPlaced) ?? block.brace,
            `Hinter dieser Zeile fehlt eine schließende Klammer }: Der Block aus Zeile ${block.brace.startLine} ist nicht zu Ende.`,
        );
        this.result.push(madeUp(this.braces.closing, '}'));
    }

    private report(token: IToken, message: string): void {
        this.errors.push({ offset: token.startOffset, length: 1, line: token.startLine ?? 1, column: token.startColumn ?? 1, message });
    }
}

const MISSING_HEAD = 'Hier fehlt die erste Zeile eines Blocks: sein Schlüsselwort mit einer öffnenden Klammer {.';

/** Whether a token stands in the text. Made-up ones do not: `repairBraces` has said what they stand for. */
export function isPlaced({ startOffset, tokenType }: IToken): boolean {
    return Number.isFinite(startOffset) || tokenType.name === 'EOF';
}

/** A token without a place in the text. */
function madeUp(type: TokenType, image: string): IToken {
    return createTokenInstance(type, image, Number.NaN, Number.NaN, Number.NaN, Number.NaN, Number.NaN, Number.NaN);
}
