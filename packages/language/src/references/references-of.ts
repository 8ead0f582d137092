import { type AstNode, isMultiReference, isReference, type ReferenceInfo } from 'langium';

/** The references that a node itself holds, in the order of its properties. The same as `AstUtils.streamReferences`, without its cost. */
export function referencesOf(container: AstNode): ReferenceInfo[] {
    const found: ReferenceInfo[] = [];
    for (const property of Object.keys(container)) {
        if (property.startsWith('$')) {
            continue;
        }
        const value = container[property as keyof AstNode] as unknown;
        if (Array.isArray(value)) {
            for (const [index, reference] of value.entries()) {
                if (isReference(reference) || isMultiReference(reference)) {
                    found.push({ container, property, index, reference });
                }
            }
        } else if (isReference(value) || isMultiReference(value)) {
            found.push({ container, property, reference: value });
        }
    }
    return found;
}
