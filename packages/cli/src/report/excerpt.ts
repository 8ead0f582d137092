import type { Finding } from '@riv/language/rules/finding';
import { displayWidth, expandTabs } from './display-width.ts';
import { printable } from './printable.ts';

/** A longer line is cut around the marked place. */
const MAX_LINE = 200;
const LEAD = 60;

export interface Excerpt {
    /** Line number as printed, from 1. */
    readonly number: string;
    readonly line: string;
    /** Spaces and carets that mark the range under the line. */
    readonly marks: string;
}

export function splitLines(text: string): readonly string[] {
    return text.split(/\r\n|\r|\n/);
}

/** The first line of a range with carets under it. Undefined where the line does not exist, as in an empty file. */
export function excerptOf(lines: readonly string[], { start, end }: Finding['range']): Excerpt | undefined {
    const source = lines[start.line];
    if (source === undefined || lines.join('').trim() === '') {
        return undefined;
    }
    const from = Math.min(start.character, source.length);
    const to = end.line === start.line ? Math.min(end.character, source.length) : source.trimEnd().length;
    const first = from > MAX_LINE - LEAD ? from - LEAD : 0;
    const last = Math.min(source.length, first + MAX_LINE);
    const before = expandTabs(printable(source.slice(first, from)));
    const margin = displayWidth(before);
    const marked = expandTabs(printable(source.slice(from, Math.min(Math.max(to, from), last))), margin);
    const behind = expandTabs(printable(source.slice(Math.min(Math.max(to, from), last), last)), margin + displayWidth(marked));
    const lead = first > 0 ? '…' : '';
    return {
        number: String(start.line + 1),
        line: `${lead}${before}${marked}${behind}`.trimEnd() + (last < source.length ? '…' : ''),
        marks: ' '.repeat(margin + lead.length) + '^'.repeat(Math.max(1, displayWidth(marked))),
    };
}
