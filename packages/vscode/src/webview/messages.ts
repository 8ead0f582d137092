/** From the extension to the page of the preview. */
export type ToPreview =
    | {
          readonly type: 'render';
          readonly title: string;
          readonly html: string;
          readonly problems: readonly string[];
          readonly source: string;
      }
    | { readonly type: 'empty'; readonly text: string }
    /** The line of the source at which the editor stands, from 1; `mark`: the cursor is there. */
    | { readonly type: 'follow'; readonly source: string; readonly line: number; readonly mark: boolean };

/** From the page of the preview to the extension. */
export type FromPreview =
    | { readonly type: 'ready' }
    /** What stands on the page now: headings, number of values that know their source, words of the passages marked as changed. */
    | { readonly type: 'rendered'; readonly headings: readonly string[]; readonly origins: number; readonly changed: readonly string[] }
    /** A value was chosen: show where it comes from. */
    | { readonly type: 'open'; readonly origin: string }
    /** The reader has scrolled: this value is the first of the source that is seen. */
    | { readonly type: 'scrolled'; readonly origin: string };
