import { BookmarkEnd, BookmarkStart, InternalHyperlink, Tab, TextRun, type XmlComponent } from 'docx';
import type { Inline, Span } from '../../document/nodes.ts';
import type { DocxState } from './state.ts';

/** What stands in a paragraph: plain text, and runs, links and bookmarks that have properties of their own. */
export type Content = readonly (string | XmlComponent)[];

/** A tab inside a paragraph. */
export const TAB = new TextRun({ children: [new Tab()] });

/** A line break inside a paragraph. */
export const BREAK = new TextRun({ break: 1 });

/** Characters that XML 1.0 does not know; the rest is escaped by the writer. */
const UNPRINTABLE = /[\p{Cc}\p{Cs}\ufffe\uffff]/gu;

export function printable(text: string): string {
    return text.replace(UNPRINTABLE, '');
}

/** A run of plain text. */
export function plain(text: string): TextRun {
    return new TextRun({ text: printable(text) });
}

/** Bold text, a run of its own. */
export function bold(text: string): TextRun {
    return new TextRun({ text: printable(text), bold: true });
}

/** Spans as content: references are links inside the file, open values are highlighted. */
export function inline(state: DocxState, spans: Inline, isBold = false): Content {
    return spans.map((span) => spanContent(state, span, isBold));
}

/** Start and end of the bookmark of a clause id around `content`; the content alone where the id has none. */
export function bookmarked(state: DocxState, id: string, content: Content): Content {
    const name = state.bookmarks.get(id);
    if (name === undefined) {
        return content;
    }
    // A `Bookmark` would count through the whole process, and the second file would differ from the first.
    state.bookmarkCount += 1;
    return [new BookmarkStart(name, state.bookmarkCount), ...content, new BookmarkEnd(state.bookmarkCount)];
}

/** Typed text, values and sentences without properties of their own become one run: a file that is smaller and easier to edit by hand. */
export function runs(content: Content): readonly XmlComponent[] {
    const children: XmlComponent[] = [];
    let text: string | undefined;
    const flush = () => {
        if (text !== undefined) {
            children.push(plain(text));
        }
        text = undefined;
    };
    for (const piece of content) {
        if (typeof piece === 'string') {
            text = (text ?? '') + piece;
        } else {
            flush();
            children.push(piece);
        }
    }
    flush();
    return children;
}

function spanContent(state: DocxState, { text, ref, open, subscript }: Span, isBold: boolean): string | XmlComponent {
    const anchor = ref === undefined ? undefined : state.bookmarks.get(ref);
    if (anchor === undefined && !isBold && !open && !subscript) {
        return text;
    }
    const run = new TextRun({
        text: printable(text),
        ...(isBold ? { bold: true } : {}),
        ...(open ? { highlight: 'yellow' } : {}),
        ...(subscript ? { subScript: true } : {}),
    });
    return anchor === undefined ? run : new InternalHyperlink({ anchor, children: [run] });
}
