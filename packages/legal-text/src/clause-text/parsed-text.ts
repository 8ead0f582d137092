import type { Inline, Paragraph } from '../document/nodes.ts';
import type { TextProblem } from '../problem.ts';

/** Place of a clause that stands in a file of its own. */
export interface Include {
    readonly kind: 'include';
    readonly clause: string;
    readonly line: number;
}

/** Text under one intermediate heading; the first part of a text has none. */
export interface ParsedPart {
    readonly id?: string;
    readonly heading?: Inline;
    readonly content: readonly (Paragraph | Include)[];
}

/** A clause text, read and not yet numbered. */
export interface ParsedText {
    readonly heading?: Inline;
    readonly parts: readonly ParsedPart[];
    readonly problems: readonly TextProblem[];
}

/** What kind of file a text comes from; it decides which headings it may have. */
export type TextKind = 'preamble' | 'section' | 'clause' | 'annex';
