import { type AstNode, AstUtils } from 'langium';

/** A name that nothing in the text of the root carries yet: the wanted one, or the wanted one with a number. */
export function freeName(root: AstNode, wanted: string): string {
    const taken = new Set(
        AstUtils.streamAst(root)
            .map((node) => (node as { name?: unknown }).name)
            .toArray(),
    );
    let name = wanted;
    for (let number = 2; taken.has(name); number++) {
        name = `${wanted}${number}`;
    }
    return name;
}

/** A text as a literal of the language; quotation marks inside it would end it and are left out. */
export function textLiteral(text: string): string {
    return `"${text.replace(/["„“”»«\r\n]/g, '')}"`;
}
