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

/** Takes marks out of a value and makes one line of it, so that no value can break out of its place. */
export function withoutMarks(text: string): string {
    return text
        .replace(/[\uE000-\uF8FF\u{F0000}-\u{10FFFD}]/gu, '')
        .replace(/[\s\u0000-\u001f\u007f-\u009f\u2028\u2029]+/gu, (run) => (/[^\u00a0\u202f]/u.test(run) ? ' ' : run))
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

/** The line of a mark made by `lineMark`. */
export function lineOf(mark: string): number {
    return (mark.codePointAt(0) ?? LINE_PLANE) - LINE_PLANE;
}
