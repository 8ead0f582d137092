import type { CompletionItemKind } from 'vscode-languageserver';

/** One proposal, before it is fitted to the place and the client. */
export interface Proposal {
    readonly label: string;
    readonly kind: CompletionItemKind;
    /** Text to insert; the label where absent. */
    readonly insert?: string;
    /** LSP snippet; used in place of `insert` where the client knows snippets. */
    readonly snippet?: string;
    readonly detail?: string;
    /** Markdown. */
    readonly documentation?: string;
    /** Rank among the proposals, smallest first. */
    readonly rank?: number;
}
