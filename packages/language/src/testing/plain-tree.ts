import { type AstNode, isAstNode, isReference } from 'langium';

/** A value of a plain tree. */
export type Plain = string | number | boolean | readonly Plain[] | { readonly [key: string]: Plain };

/** The tree without its places in the text: two texts that say the same have the same one. References are kept by name. */
export function plainTree(node: AstNode): Plain {
    return plainValue(node);
}

function plainValue(value: unknown): Plain {
    if (Array.isArray(value)) {
        return value.map(plainValue);
    }
    if (isReference(value)) {
        return `→ ${value.$refText}`;
    }
    if (isAstNode(value)) {
        const entries = Object.entries(value).filter(([key, entry]) => (key === '$type' || !key.startsWith('$')) && entry !== undefined);
        return Object.fromEntries(entries.map(([key, entry]) => [key, plainValue(entry)]));
    }
    return typeof value === 'string' || typeof value === 'boolean' ? value : String(value);
}
