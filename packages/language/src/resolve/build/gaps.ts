import type { AstNode } from 'langium';

/** Something that the finished contract needs and that the texts do not give. */
export interface Gap {
    readonly subject: string;
    readonly node: AstNode;
}

export type Gaps = Gap[];

/**
 * The value, or a note of what is missing. The result may be used to build the object at hand, but nothing built while there are gaps
 * leaves `buildContract`.
 */
export function required<T>(gaps: Gaps, value: T | undefined, subject: string, node: AstNode): T {
    if (value === undefined) {
        gaps.push({ subject, node });
    }
    return value as T;
}
