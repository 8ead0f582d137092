export interface ParagraphOptions {
    readonly style?: string;
    readonly keepNext?: boolean;
    readonly keepLines?: boolean;
    readonly pageBreakBefore?: boolean;
    /** Instance and level of a numbering; instance 0 takes away the one of the style. */
    readonly numbering?: { readonly instance: number; readonly level: number };
    /** Tab stops with the leader `underscore` for rules to write on. */
    readonly rules?: readonly number[];
    /** Hanging indent up to which a label in front reaches. */
    readonly hanging?: number;
    readonly indent?: number;
    readonly align?: 'right' | 'center';
}

/** A paragraph. The elements stand in the order that the schema asks for. */
export function paragraph(content: string, options: ParagraphOptions = {}): string {
    const { style, keepNext, keepLines, pageBreakBefore, numbering, rules, hanging, indent, align } = options;
    const properties = [
        style === undefined ? '' : `<w:pStyle w:val="${style}"/>`,
        keepNext ? '<w:keepNext/>' : '',
        keepLines ? '<w:keepLines/>' : '',
        pageBreakBefore ? '<w:pageBreakBefore/>' : '',
        numbering === undefined ? '' : `<w:numPr><w:ilvl w:val="${numbering.level}"/><w:numId w:val="${numbering.instance}"/></w:numPr>`,
        rules === undefined
            ? ''
            : `<w:tabs>${rules.map((position) => `<w:tab w:val="left" w:leader="underscore" w:pos="${position}"/>`).join('')}</w:tabs>`,
        hanging === undefined ? '' : `<w:ind w:left="${hanging}" w:hanging="${hanging}"/>`,
        indent === undefined ? '' : `<w:ind w:left="${indent}" w:firstLine="0"/>`,
        align === undefined ? '' : `<w:jc w:val="${align}"/>`,
    ].join('');
    return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${content}</w:p>`;
}
