import { isLibraryUri } from '@riv/language/references/project';
import { LINE_LABELS } from '@riv/language/resolve/line-labels';
import { type AstNode, AstUtils, CstUtils } from 'langium';

/** A named thing: what it is, its full name, the comment before it and where it is written. */
export function declarationText(node: AstNode): string {
    const { name, title, edition } = node as { name?: string; title?: string; edition?: string };
    const head = `**${LINE_LABELS[node.$type] ?? node.$type} ${name ?? ''}**${edition === undefined ? '' : `, Fassung ${edition}`}`;
    const uri = AstUtils.getDocument(node).uri;
    const source = isLibraryUri(uri) ? 'aus der Bibliothek' : `aus ${uri.path.split('/').at(-1)}`;
    return [head, title, commentBefore(node), `_${source}_`].filter((part) => part !== undefined && part !== '').join('\n\n');
}

/** The comment `/** … ` before a node, without its marks. */
export function commentBefore(node: AstNode): string | undefined {
    const comment = CstUtils.findCommentNode(node.$cstNode, ['ML_COMMENT']);
    return comment?.text
        .replace(/^\/\*+|\*\/$/g, '')
        .split(/\r?\n/)
        .map((line) => line.replace(/^\s*\*? ?/, ''))
        .join('\n')
        .trim();
}
