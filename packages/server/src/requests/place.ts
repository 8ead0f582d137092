import { rangeOf } from '@riv/language/rules/finding';
import { type AstNode, AstUtils } from 'langium';
import type { Place } from './contract-requests.ts';

/** Where a node stands; of a block its first line. */
export function placeOf(node: AstNode): Place {
    return { uri: AstUtils.getDocument(node).uri.toString(), range: rangeOf({ node }) };
}
