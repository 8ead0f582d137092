import type { LegalDocument } from '../../document/legal-document.ts';
import { bookmarkNames } from './bookmarks.ts';
import { createNumbering, type Numbering } from './numbering.ts';

/** What grows while the parts of one file are written. */
export interface DocxState {
    readonly document: LegalDocument;
    readonly numbering: Numbering;
    /** Bookmark of each clause id that is a target or a place of its own. */
    readonly bookmarks: ReadonlyMap<string, string>;
    bookmarkCount: number;
}

export function createState(document: LegalDocument): DocxState {
    return { document, numbering: createNumbering(), bookmarks: bookmarkNames(document), bookmarkCount: 0 };
}

/** Start and end of the bookmark of a clause id around `content`; the content alone where the id has none. */
export function bookmarked(state: DocxState, id: string, content: string): string {
    const name = state.bookmarks.get(id);
    if (name === undefined) {
        return content;
    }
    state.bookmarkCount += 1;
    const number = state.bookmarkCount;
    return `<w:bookmarkStart w:id="${number}" w:name="${name}"/>${content}<w:bookmarkEnd w:id="${number}"/>`;
}
