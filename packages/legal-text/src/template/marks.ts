/**
 * Characters of the private use areas that carry structure through template output. They never stand in a contract:
 * `withoutMarks` takes them out of every value before it is inserted.
 */
const SPAN_OPEN = '\uE000';
const SPAN_CLOSE = '\uE001';
const INCLUDE_OPEN = '\uE002';
const INCLUDE_CLOSE = '\uE003';
const LINE_PLANE = 0xf0000;
const LAST_LINE = 0xffff;

/** One of the marks: an inserted span, an included clause, or the line of the template that the text comes from. */
export const MARK = /\uE000(\d+)\uE001|\uE002([^\uE003]*)\uE003|([\u{F0000}-\u{FFFFF}])/gu;

/** Takes out what could be read as a mark, and half characters, which no file can hold. */
export function withoutMarkCharacters(text: string): string {
    return text.replace(/[\p{Co}\p{Cs}]/gu, '');
}

/** A value as it is inserted: without marks and in one line, so that no value can break out of its place. */
export function withoutMarks(text: string): string {
    return withoutMarkCharacters(text)
        .replace(/[\s\p{Cc}]+/gu, (run) => (/[^\u00a0\u202f]/u.test(run) ? ' ' : run))
        .trim();
}

/** Mark for the span at `index` of a rendering. */
export function spanMark(index: number): string {
    return `${SPAN_OPEN}${index}${SPAN_CLOSE}`;
}

/** Mark for the clause `name` that is to be inserted at this place. */
export function includeMark(name: string): string {
    return `${INCLUDE_OPEN}${name}${INCLUDE_CLOSE}`;
}

/** Mark for line `line` (from 1) of a template. */
export function lineMark(line: number): string {
    return String.fromCodePoint(LINE_PLANE + Math.min(line, LAST_LINE));
}

/** Whether a text begins with the mark of its line, which takes two units. */
export function isLineMark(text: string): boolean {
    return (text.codePointAt(0) ?? 0) >= LINE_PLANE;
}

/** The line of the mark with which a text begins. */
export function lineOf(text: string): number {
    return (text.codePointAt(0) ?? LINE_PLANE) - LINE_PLANE;
}
