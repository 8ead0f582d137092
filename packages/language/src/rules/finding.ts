import { type AstNode, AstUtils, type CstNode, GrammarUtils } from 'langium';
import type { Range } from 'vscode-languageserver-types';
import { withNoBreakSpaces } from './message-typography.ts';
import type { Fix, Place, Rule, Severity } from './rule.ts';

/** One finding in one document. The editor and the command line show the same ones. */
export interface Finding {
    readonly code: string;
    readonly severity: Severity;
    readonly message: string;
    readonly range: Range;
    readonly basis: readonly string[];
    /** Cannot be suppressed or turned down. */
    readonly locked: boolean;
    readonly fixes: readonly Fix[];
}

export function findingOf<P extends object>(rule: Rule<P>, range: Range, params: P, fixes: readonly Fix[] = []): Finding {
    return {
        code: rule.code,
        severity: rule.severity,
        message: withNoBreakSpaces(rule.message(params)),
        range,
        basis: rule.basis,
        locked: rule.locked,
        fixes,
    };
}

const START: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/** The range of a place; where the text of the part is missing, that of the nearest thing around it. */
export function rangeOf({ node, property, index, keyword, span }: Place): Range {
    if (span !== undefined) {
        const { textDocument } = AstUtils.getDocument(node);
        return { start: textDocument.positionAt(span.start), end: textDocument.positionAt(span.end) };
    }
    const part = partOf(node, property, index, keyword);
    if (part !== undefined) {
        return part.range;
    }
    const cst = nearestCst(node);
    return cst === undefined ? START : headOf(cst);
}

function partOf(node: AstNode, property?: string, index?: number, keyword?: string): CstNode | undefined {
    if (property !== undefined) {
        return GrammarUtils.findNodeForProperty(node.$cstNode, property, index);
    }
    return keyword === undefined ? undefined : GrammarUtils.findNodeForKeyword(node.$cstNode, keyword, index);
}

function nearestCst(node: AstNode): CstNode | undefined {
    let current: AstNode | undefined = node;
    while (current !== undefined && current.$cstNode === undefined) {
        current = current.$container;
    }
    return current?.$cstNode;
}

/** A block is marked on its first line only: a whole contract underlined helps nobody. */
function headOf(cst: CstNode): Range {
    const { start, end } = cst.range;
    if (start.line === end.line) {
        return cst.range;
    }
    const firstLine = cst.text
        .slice(0, cst.text.search(/\r?\n/))
        .trimEnd()
        .replace(/\s*\{$/, '');
    return { start, end: { line: start.line, character: start.character + firstLine.length } };
}
