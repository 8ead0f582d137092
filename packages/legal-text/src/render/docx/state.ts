import type { LegalDocument } from '../../document/legal-document.ts';
import { bookmarkNames } from './bookmarks.ts';

/** What grows while the parts of one file are written. */
export interface DocxState {
    readonly document: LegalDocument;
    /** Bookmark of each clause id that is a target or a place of its own. */
    readonly bookmarks: ReadonlyMap<string, string>;
    bookmarkCount: number;
    listCount: number;
}

export function createState(document: LegalDocument): DocxState {
    return { document, bookmarks: bookmarkNames(document), bookmarkCount: 0, listCount: 0 };
}

/** The next free instance of an enumeration; each one counts from the start. */
export function nextInstance(state: DocxState): number {
    state.listCount += 1;
    return state.listCount;
}
