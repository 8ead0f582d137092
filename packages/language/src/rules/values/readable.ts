import { isTerm } from '@riv/model/terms/lookup';
import { parseNorm } from '@riv/model/value/norm';
import type { Result } from '@riv/model/value/result';
import { type AstNode, AstUtils, GrammarUtils } from 'langium';
import * as ast from '../../generated/ast.ts';
import { CLOSED_LISTS } from './closed-lists.ts';
import { LITERALS, type LiteralParser } from './literals.ts';

/** The literal of a property as its parser reads it; undefined where nothing is written (recovery may make up a value). */
export function readLiteral(node: AstNode, property: string, parse: LiteralParser): Result<unknown> | undefined {
    const value = (node as AstNode & Readonly<Record<string, unknown>>)[property];
    const written = GrammarUtils.findNodeForProperty(node.$cstNode, property) !== undefined;
    return typeof value === 'string' && value !== '' && written ? parse(withSpace(value), node) : undefined;
}

/**
 * Whether every value of a line says something: literals, names of closed lists, citations. What cannot be read has its finding there,
 * and no other rule should judge the line by it. The end of the line does not count.
 */
export function isReadable(line: AstNode): boolean {
    const parts = AstUtils.streamContents(line).filter(ast.isDurationLiteral).toArray();
    return [line, ...parts].every((node) => Object.entries(node).every(([property, value]) => isReadableValue(node, property, value)));
}

function isReadableValue(node: AstNode, property: string, value: unknown): boolean {
    const key = `${node.$type}.${property}`;
    const parse = LITERALS[key];
    if (parse !== undefined) {
        return readLiteral(node, property, parse)?.ok !== false;
    }
    const list = CLOSED_LISTS[key];
    if (list !== undefined) {
        const names: readonly unknown[] = Array.isArray(value) ? value : [value];
        return names.every((name) => typeof name !== 'string' || isTerm(list.table, name));
    }
    return !CITATIONS.has(key) || typeof value !== 'string' || parseNorm(value).ok;
}

/** Texts that are citations. */
const CITATIONS: ReadonlySet<string> = new Set(['FundBase.norm', 'LegalBasis.text', 'Standing.norm']);

/** The tree keeps `2,5 %` without the space; a message shows it as it is written. */
function withSpace(value: string): string {
    return value.replace(/^([-+\d.,]+)(?=[^-+\d.,\s])/, '$1 ');
}
