import { type AstNode, AstUtils } from 'langium';
import { type Amendment, isInsertion } from '../generated/ast.ts';

/** All nodes that an amendment inserts, with what they hold. */
export function inserted(amendment: Amendment): AstNode[] {
    return amendment.operations.filter(isInsertion).flatMap((insertion) => {
        const element = insertion.element as AstNode | undefined;
        return element === undefined ? [] : [element, ...AstUtils.streamAllContents(element)];
    });
}
