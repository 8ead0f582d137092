import type { Inline, Span } from '../../document/nodes.ts';
import type { DocxState } from './state.ts';
import { escapeXml } from './xml.ts';

export interface RunStyle {
    readonly bold?: boolean;
    readonly italic?: boolean;
}

/** A run of plain text. */
export function textRun(text: string, style: RunStyle = {}): string {
    return run(text, style, '');
}

/** Spans as runs: references are links inside the file, open values are highlighted. */
export function inlineRuns(state: DocxState, spans: Inline, style: RunStyle = {}): string {
    return spans.map((span) => spanRun(state, span, style)).join('');
}

/** A tab inside a paragraph. */
export const TAB = '<w:r><w:tab/></w:r>';

/** A line break inside a paragraph. */
export const BREAK = '<w:r><w:br/></w:r>';

/** A field that Word computes, with what stands there until it does. */
export function field(instruction: string, result: string, properties = ''): string {
    const wrap = (content: string) => `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}${content}</w:r>`;
    return [
        wrap('<w:fldChar w:fldCharType="begin"/>'),
        wrap(`<w:instrText xml:space="preserve"> ${escapeXml(instruction)} </w:instrText>`),
        wrap('<w:fldChar w:fldCharType="separate"/>'),
        wrap(`<w:t>${escapeXml(result)}</w:t>`),
        wrap('<w:fldChar w:fldCharType="end"/>'),
    ].join('');
}

/** A link to a bookmark of the file. */
export function link(anchor: string, content: string): string {
    return `<w:hyperlink w:anchor="${anchor}" w:history="1">${content}</w:hyperlink>`;
}

function spanRun(state: DocxState, span: Span, style: RunStyle): string {
    const extra = `${span.open ? '<w:highlight w:val="yellow"/>' : ''}${span.subscript ? '<w:vertAlign w:val="subscript"/>' : ''}`;
    const content = run(span.text, style, extra);
    const anchor = span.ref === undefined ? undefined : state.bookmarks.get(span.ref);
    return anchor === undefined ? content : link(anchor, content);
}

function run(text: string, { bold, italic }: RunStyle, extra: string): string {
    const properties = `${bold ? '<w:b/><w:bCs/>' : ''}${italic ? '<w:i/><w:iCs/>' : ''}${extra}`;
    return `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;
}
