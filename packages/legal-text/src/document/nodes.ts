import type { Origin } from '@riv/model/contract/origin';

/**
 * The legal document as a tree. It is complete: numbers, references, titles and notices are worked in, so that a renderer
 * only lays it out. Every node with an `id` can be the target of a reference; ids are unique in a document.
 */
export interface Span {
    readonly text: string;
    /** Where an inserted value comes from. */
    readonly origin?: Origin;
    /** Id of the node to which the text refers. */
    readonly ref?: string;
    /** The value is still open; `text` reads „[offen: …]“. */
    readonly open?: true;
    readonly subscript?: true;
}

export type Inline = readonly Span[];

/** How an enumeration counts: 1., a) or aa). */
export type ItemStyle = 'number' | 'letter' | 'doubleLetter' | 'tripleLetter';

export interface Item {
    readonly kind: 'item';
    readonly id: string;
    readonly style: ItemStyle;
    /** Position in its list, from 1. */
    readonly position: number;
    /** As printed: „1.“, „a)“, „aa)“. */
    readonly label: string;
    readonly spans: Inline;
    readonly items: readonly Item[];
}

/** A sentence with the enumeration that it introduces; `closing` is the part that follows the enumeration. */
export interface Sentence {
    readonly kind: 'sentence';
    readonly id: string;
    /** Counts from 1 within its paragraph. */
    readonly position: number;
    readonly spans: Inline;
    readonly items: readonly Item[];
    readonly closing: Inline;
}

/** A formula set off from the text. It belongs to the sentence before and is not counted. */
export interface Formula {
    readonly kind: 'formula';
    readonly spans: Inline;
}

export interface TableColumn {
    readonly heading: Inline;
    readonly align: 'left' | 'right';
}

export interface Table {
    readonly kind: 'table';
    readonly columns: readonly TableColumn[];
    readonly rows: readonly (readonly Inline[])[];
}

/** A line of a form to be filled in; `blank` is the rule on which one writes. */
export type FormPart = { readonly spans: Inline } | { readonly blank: true };

export interface FormLine {
    readonly kind: 'form';
    readonly parts: readonly FormPart[];
}

export type Block = Sentence | Formula | Table | FormLine;

/** An Absatz. `number` is absent where it is the only one of its § and in the Präambel. */
export interface Paragraph {
    readonly kind: 'paragraph';
    readonly id: string;
    readonly number?: string;
    /** Library or own clause to which it belongs. */
    readonly clause?: string;
    /** Requirements and decisions that it fulfils (R28, L25, D14). */
    readonly basis: readonly string[];
    readonly blocks: readonly Block[];
    /** Struck out; the place stays and reads „(aufgehoben)“. */
    readonly repealed: boolean;
}

export interface Section {
    readonly kind: 'section';
    readonly id: string;
    /** `14` or, where it came by an amendment, `14a`. */
    readonly number: string;
    readonly heading: Inline;
    readonly paragraphs: readonly Paragraph[];
    readonly repealed: boolean;
}

/** Numbered part of an Anlage; the text before the first heading is a part without number and heading. */
export interface AnnexPart {
    readonly kind: 'part';
    readonly id: string;
    readonly number?: string;
    readonly heading?: Inline;
    readonly paragraphs: readonly Paragraph[];
}

export interface Annex {
    readonly kind: 'annex';
    readonly id: string;
    readonly number: string;
    readonly heading: Inline;
    readonly parts: readonly AnnexPart[];
    readonly repealed: boolean;
}

export interface Preamble {
    readonly kind: 'preamble';
    readonly id: string;
    readonly heading: Inline;
    readonly paragraphs: readonly Paragraph[];
}
