import { type AstNode, isMultiReference, isReference, type ReferenceInfo } from 'langium';

/** The references that a node itself holds, in the order of its properties. The same as `AstUtils.streamReferences`, without its cost. */
export function referencesOf(container: AstNode): ReferenceInfo[] {
    const found: ReferenceInfo[] = [];
    // Unlike the list of keys this costs no memory, and every keystroke asks it of every node.
    for (const property in container) {
        if (property.startsWith('$')) {
            continue;
        }
        const value = container[property as keyof AstNode] as unknown;
        if (Array.isArray(value)) {
            for (let index = 0; index < value.length; index++) {
                const reference = value[index] as unknown;
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
