import type { Origin } from '@riv/model/contract/origin';
import type { ChangedPassages } from '../../document/changed-passages.ts';
import type { Inline, Span } from '../../document/nodes.ts';

export interface HtmlOptions {
    /**
     * What `data-origin` says about the source of a value. By default the name of the file with line and column, so that a page
     * that leaves the house tells nothing of the machine it was made on; a preview passes the full address.
     */
    readonly originText?: (origin: Origin) => string;
    /** Passages to be marked with the class `geändert`; how they look is up to the page that shows them. */
    readonly changed?: ChangedPassages;
}

export interface StartTag {
    readonly classes?: readonly string[];
    readonly id?: string;
    /** The element holds a changed passage. */
    readonly isChanged?: boolean | undefined;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text for HTML content and for attributes in quotation marks. */
export function escapeHtml(text: string): string {
    return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

/** The start tag of an element; a changed passage says so to screen readers and when the mouse rests on it. */
export function startTag(name: string, { classes = [], id, isChanged = false }: StartTag): string {
    const all = [...classes, ...(isChanged ? ['geändert'] : [])];
    const attributes = [
        ...(all.length === 0 ? [] : [`class="${all.join(' ')}"`]),
        ...(id === undefined ? [] : [`id="${escapeHtml(id)}"`]),
        ...(isChanged ? ['title="Weicht von der geschlossenen Fassung ab"'] : []),
    ];
    return `<${[name, ...attributes].join(' ')}>`;
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
