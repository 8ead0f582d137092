import { type AstNode, AstUtils } from 'langium';
import { RivTerminals } from '../../generated/ast.ts';
import { keptWith } from '../../tree/kept-with.ts';

/** A text literal as it stands in the source. */
export interface TextToken {
    /** The text with its marks. */
    readonly source: string;
    /** The text between the marks. */
    readonly inner: string;
    readonly opening: string;
    /** The closing mark; empty where it is missing. */
    readonly closing: string;
    readonly start: number;
    readonly end: number;
}

/** Comments and texts are the only places in which quotation marks may stand, so that one pattern finds all texts. */
const PATTERN = new RegExp(
    [RivTerminals.ML_COMMENT, RivTerminals.SL_COMMENT, new RegExp(`(${RivTerminals.TEXT_BLOCK.source}|${RivTerminals.TEXT_LINE.source})`)]
        .map(({ source }) => source)
        .join('|'),
    'g',
);

/**
 * All texts of a file. They are read from its text and not from its tree: what the parser had to skip is not in the tree, and a text
 * without end is what makes it skip most.
 */
export function textTokens(root: AstNode): readonly TextToken[] {
    return keptWith(root, TOKENS, () => readTokens(root));
}

/** Several rules ask for the same texts; a changed file has another root. */
const TOKENS = Symbol('text tokens');

function readTokens(root: AstNode): readonly TextToken[] {
    const text = AstUtils.getDocument(root).textDocument.getText();
    const found: TextToken[] = [];
    for (const { 1: source, index } of text.matchAll(PATTERN)) {
        if (source !== undefined) {
            found.push(tokenAt(source, index));
        }
    }
    return found;
}

function tokenAt(source: string, start: number): TextToken {
    const opening = source.startsWith('"""') ? '"""' : source.charAt(0);
    const rest = source.slice(opening.length);
    const closing = (CLOSING[opening] ?? []).find((mark) => rest.endsWith(mark)) ?? '';
    return { source, opening, closing, inner: rest.slice(0, rest.length - closing.length), start, end: start + source.length };
}

const CLOSING: Readonly<Record<string, readonly string[]>> = {
    '"""': ['"""'],
    '"': ['"'],
    '„': ['“', '”', '"'],
    '“': ['“', '”'],
    '»': ['«'],
};
