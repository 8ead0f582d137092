import type { BuildFormat } from '@riv/outputs/build-format';
import type { Range, TextDocumentIdentifier } from 'vscode-languageserver';

// What an editor asks about a contract beyond the language server protocol. All texts are German. A request about a file without a
// contract is answered with null; where a file holds several contracts, `contract` names one, else the first is meant.

export const PREVIEW = 'riv/preview';
export const CHECKLIST = 'riv/checklist';
export const OUTLINE = 'riv/outline';
export const COMPARISON = 'riv/comparison';
export const STATES = 'riv/states';
export const STATE = 'riv/state';
export const BUILD = 'riv/build';

export interface ContractParams {
    readonly textDocument: TextDocumentIdentifier;
    readonly contract?: string;
}

/** A place in a file. */
export interface Place {
    readonly uri: string;
    readonly range: Range;
}

/** `riv/preview`: the contract text as it stands, drafts and damaged files included. */
export interface Preview {
    readonly contract: string;
    readonly title: string;
    /**
     * Content of a `body` element, without script and style: the classes of the HTML output, the ids of the clauses. Each value says
     * in `data-origin` where it comes from: `uri#line:column`, both from 1. What differs from the contract as concluded, where
     * amendments changed it, lies in elements with the class `geändert`.
     */
    readonly html: string;
    /** Why the text could not be sent as it stands; empty where it could. */
    readonly problems: readonly string[];
}

/** `riv/checklist`: what every contract of the variant must contain, and what is open in this one. */
export interface Checklist {
    readonly contract: string;
    readonly title: string;
    readonly mandatory: readonly MandatoryItem[];
    readonly openPoints: readonly OpenPointItem[];
}

export interface MandatoryItem {
    /** „Gesundheitskonferenz“. */
    readonly label: string;
    /** Requirement or norm behind it. */
    readonly basis: string;
    readonly state: 'vorhanden' | 'offen' | 'fehlt';
    /** Where it stands; absent while it is missing. */
    readonly place?: Place;
}

export interface OpenPointItem {
    readonly subject: string;
    readonly reason: string;
    readonly place: Place;
}

/** `riv/outline`: the contract text by Präambel, §§ and Anlagen. */
export interface Outline {
    readonly contract: string;
    readonly title: string;
    readonly entries: readonly OutlineEntry[];
}

export interface OutlineEntry {
    /** Id of the clause in the preview. */
    readonly id: string;
    /** „§ 14“, „Anlage 4“, „(2)“; empty for the Präambel. */
    readonly label: string;
    readonly title: string;
    /** The line of the source that shapes most of it, where there is one. */
    readonly place?: Place;
    readonly children: readonly OutlineEntry[];
}

/** `riv/comparison`: the contract beside its variant; both sides list the same values in the same order. */
export interface Comparison {
    readonly contract: string;
    readonly standard: { readonly title: string; readonly text: string };
    readonly agreed: { readonly title: string; readonly text: string };
}

/** `riv/states`: the days from which another text holds, first the contract as concluded, then its amendments in order. */
export interface ContractStates {
    readonly contract: string;
    readonly states: readonly ContractStateItem[];
}

export interface ContractStateItem {
    /** `YYYY-MM-DD`; absent for the contract as concluded while its begin is open. */
    readonly effective?: string;
    readonly title: string;
}

export interface StateParams extends ContractParams {
    /** `YYYY-MM-DD`; absent: the contract as concluded. */
    readonly effective?: string;
}

/** `riv/state`: the consolidated text in force on a day, as Markdown. */
export interface StateText {
    readonly contract: string;
    readonly title: string;
    readonly text: string;
    readonly problems: readonly string[];
}

export interface BuildParams extends StateParams {
    /** None means all. */
    readonly formats: readonly BuildFormat[];
}

/**
 * `riv/build`: the outputs that `riv build` writes, byte for byte. With an error in a file of the contract there are problems and no
 * files. The server writes nothing itself: the editor does, where it may.
 */
export interface BuildResult {
    readonly contract: string;
    readonly files: readonly { readonly name: string; readonly base64: string }[];
    readonly problems: readonly string[];
}
