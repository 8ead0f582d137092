import type { Origin } from '@riv/model/contract/origin';
import type { Inline, Span } from '../../document/nodes.ts';

export interface HtmlOptions {
    /**
     * What `data-origin` says about the source of a value. By default the name of the file with line and column, so that a page
     * that leaves the house tells nothing of the machine it was made on; a preview passes the full address.
     */
    readonly originText?: (origin: Origin) => string;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text for HTML content and for attributes in quotation marks. */
export function escapeHtml(text: string): string {
    return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

/** Spans as HTML: values carry `data-origin`, references are links, open values are marked. */
export function inlineHtml(spans: Inline, options: HtmlOptions): string {
    return spans.map((span) => spanHtml(span, options)).join('');
}

function spanHtml(span: Span, options: HtmlOptions): string {
    const text = escapeHtml(span.text);
    if (span.subscript) {
        return `<sub>${text}</sub>`;
    }
    const linked = span.ref === undefined ? text : `<a href="#${escapeHtml(encodeURIComponent(span.ref))}">${text}</a>`;
    const marked = span.open ? `<mark>${linked}</mark>` : linked;
    return span.origin === undefined ? marked : `<span data-origin="${escapeHtml(originOf(span.origin, options))}">${marked}</span>`;
}

function originOf(origin: Origin, { originText = fileAndPlace }: HtmlOptions): string {
    return originText(origin);
}

function fileAndPlace({ uri, start }: Origin): string {
    return `${uri.split('/').at(-1) ?? uri}:${start.line + 1}:${start.column + 1}`;
}
