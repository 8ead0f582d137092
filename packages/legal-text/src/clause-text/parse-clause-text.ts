import type { Inline, Paragraph } from '../document/nodes.ts';
import type { TextProblem } from '../problem.ts';
import { parseFormLine } from './form-line.ts';
import { isIdentifier, readIdentifier } from './identifier.ts';
import { inlineText, toInline } from './inline.ts';
import { addItem, addSentence, closeParagraph, lastSentence, openParagraph, type ParagraphBuilder } from './paragraph-builder.ts';
import type { Include, ParsedPart, ParsedText, TextKind } from './parsed-text.ts';
import { dropLead, type Insertion, isBlank, leadOf, type Piece, type SourceLine, splitLines } from './pieces.ts';
import { parseTable } from './table.ts';

export interface ClauseTextInput {
    readonly kind: TextKind;
    /** Id of the § , the Anlage or the clause; ids of the text are relative to it. */
    readonly owner: string;
    /** Path of the template, for problems. */
    readonly template: string;
    readonly text: string;
    readonly insertions: readonly Insertion[];
}

interface OpenPart {
    id?: string;
    heading?: Inline;
    content: (Paragraph | Include)[];
}

interface State {
    readonly input: ClauseTextInput;
    readonly problems: TextProblem[];
    readonly parts: OpenPart[];
    heading?: Inline;
    paragraph?: ParagraphBuilder | undefined;
    pending?: { readonly id: string; readonly basis: readonly string[]; readonly line: number } | undefined;
    table: SourceLine[];
    /** Paragraphs so far, for the ids of unnamed ones. */
    count: number;
}

const BASIS = /^[A-Z]{1,2}\d+[A-Z]?(?:[ ,]+[A-Z]{1,2}\d+[A-Z]?)*$/;

/**
 * Reads the markup of clause texts (docs/entwicklung/klauseltext.md) into paragraphs. Never throws: what does not fit becomes a
 * problem with template and line. Text inside inserted values is never markup.
 */
export function parseClauseText(input: ClauseTextInput): ParsedText {
    const state: State = { input, problems: [], parts: [{ content: [] }], table: [], count: 0 };
    for (const line of splitLines(input.text, input.insertions)) {
        readLine(state, line);
    }
    endParagraph(state);
    reportPending(state);
    const hasText = state.parts.some((part) => part.content.length > 0 || part.heading !== undefined);
    if (hasText && state.heading === undefined && (input.kind === 'section' || input.kind === 'annex')) {
        report(state, 1, 'überschrift-fehlt', 'Die Vorlage beginnt mit einer Überschrift (# …).');
    }
    const parts: readonly ParsedPart[] = state.parts.filter((part, index) => index > 0 || part.content.length > 0);
    return { ...(state.heading === undefined ? {} : { heading: state.heading }), parts, problems: state.problems };
}

function readLine(state: State, line: SourceLine): void {
    const lead = leadOf(line.pieces);
    if (lead.startsWith('|')) {
        state.table.push(line);
        return;
    }
    endTable(state);
    const include = line.pieces.find((piece) => piece.kind === 'include');
    if (isBlank(line.pieces)) {
        endParagraph(state);
    } else if (include?.kind === 'include') {
        readInclude(state, line, include.clause);
    } else if (lead.startsWith('## ')) {
        readSubheading(state, line);
    } else if (lead.startsWith('# ')) {
        readHeading(state, line);
    } else if (lead.startsWith('[[') && readIdentifierLine(state, line)) {
        return;
    } else if (/^ *- /.test(lead)) {
        readItem(state, line);
    } else if (lead.startsWith('= ')) {
        paragraphOf(state, line).blocks.push({ kind: 'formula', spans: toInline(dropLead(line.pieces, 2)) });
    } else if (lead.startsWith('_ ')) {
        paragraphOf(state, line).blocks.push(parseFormLine(dropLead(line.pieces, 2)));
    } else {
        readSentence(state, line);
    }
}

function readSentence(state: State, line: SourceLine): void {
    const { id, pieces } = takeIdentifier(state, line);
    const paragraph = paragraphOf(state, line);
    const before = lastSentence(paragraph);
    const spans = toInline(pieces, true);
    if (before !== undefined && before.items.length > 0 && before.closing.length === 0 && /^\p{Ll}/u.test(inlineText(spans))) {
        before.closing = spans;
    } else {
        addSentence(paragraph, id, spans);
    }
}

function readItem(state: State, line: SourceLine): void {
    const indent = leadOf(line.pieces).search(/\S/);
    const { id, pieces } = takeIdentifier(state, { ...line, pieces: dropLead(line.pieces, indent + 2) });
    const sentence = state.paragraph === undefined ? undefined : lastSentence(state.paragraph);
    if (sentence === undefined) {
        report(state, line.line, 'aufzählung-ohne-satz', 'Vor einer Aufzählung steht der Satz, der sie einleitet.');
    } else if (indent % 2 !== 0 || indent > 4 || !addItem(sentence, indent / 2, id, toInline(pieces))) {
        report(
            state,
            line.line,
            'aufzählung-ebene',
            'Aufzählungen rücken je Ebene um zwei Leerzeichen ein, ohne eine Ebene zu überspringen.',
        );
    }
}

function readHeading(state: State, line: SourceLine): void {
    const atStart = state.heading === undefined && state.count === 0 && state.parts.length === 1 && state.paragraph === undefined;
    if (state.input.kind === 'clause') {
        report(state, line.line, 'überschrift-in-klausel', 'Eine Klausel hat keine Überschrift; sie steht in einem Paragraphen.');
    } else if (!atStart) {
        report(state, line.line, 'überschrift-doppelt', 'Die Überschrift steht genau einmal, in der ersten Zeile.');
    } else {
        state.heading = toInline(dropLead(line.pieces, 2));
    }
}

function readSubheading(state: State, line: SourceLine): void {
    endParagraph(state);
    if (state.input.kind !== 'annex') {
        report(state, line.line, 'zwischenüberschrift', 'Zwischenüberschriften gibt es nur in Anlagen.');
        return;
    }
    const { id, pieces } = takeIdentifier(state, { ...line, pieces: dropLead(line.pieces, 3) });
    const own = id ?? state.pending?.id;
    state.pending = undefined;
    state.parts.push({ ...(own === undefined ? {} : { id: own }), heading: toInline(pieces), content: [] });
}

function readInclude(state: State, line: SourceLine, clause: string): void {
    if (line.pieces.some((piece) => piece.kind === 'value' || (piece.kind === 'text' && piece.text.trim() !== ''))) {
        report(state, line.line, 'klausel-allein', `{{klausel "${clause}"}} steht allein auf seiner Zeile.`);
    }
    endParagraph(state);
    state.count += 1;
    state.parts.at(-1)?.content.push({ kind: 'include', clause, line: line.line });
}

/** `[[id]]` alone on a line, with or without proofs, names the paragraph that follows. */
function readIdentifierLine(state: State, line: SourceLine): boolean {
    const found = readIdentifier(line.pieces);
    const rest = leadOf(found?.rest ?? []).trim();
    if (found === undefined || found.rest.length > 1 || (found.rest.length === 1 && !BASIS.test(rest))) {
        return false;
    }
    endParagraph(state);
    reportPending(state);
    const id = checkedIdentifier(state, found.name, line.line);
    state.pending = { id, basis: rest === '' ? [] : rest.split(/[ ,]+/), line: line.line };
    return true;
}

function takeIdentifier(state: State, line: SourceLine): { id: string | undefined; pieces: readonly Piece[] } {
    const found = readIdentifier(line.pieces);
    return found === undefined
        ? { id: undefined, pieces: line.pieces }
        : { id: checkedIdentifier(state, found.name, line.line), pieces: found.rest };
}

function checkedIdentifier(state: State, name: string, line: number): string {
    if (!isIdentifier(name)) {
        report(state, line, 'kennung-ungültig', `„${name}“ ist keine Kennung; zulässig sind Buchstaben, Ziffern, Punkt, „-“ und „_“.`);
    }
    const { owner } = state.input;
    return name === owner || name.startsWith(`${owner}.`) ? name : `${owner}.${name}`;
}

function paragraphOf(state: State, line: SourceLine): ParagraphBuilder {
    if (state.paragraph === undefined) {
        state.count += 1;
        state.paragraph = openParagraph(state.pending?.id ?? defaultIdentifier(state, line), state.pending?.basis ?? []);
        state.pending = undefined;
    }
    return state.paragraph;
}

/** The first paragraph of a clause may go by the name of the clause; every other one must have an id. */
function defaultIdentifier(state: State, line: SourceLine): string {
    const { kind, owner } = state.input;
    if (state.count === 1 && kind === 'clause') {
        return owner;
    }
    report(state, line.line, 'kennung-fehlt', 'Jeder Absatz hat eine Kennung: [[kennung]] auf der Zeile davor.');
    return `${owner}.absatz-${state.count}`;
}

function endTable(state: State): void {
    const [first] = state.table;
    if (first === undefined) {
        return;
    }
    const result = parseTable(state.table);
    const paragraph = paragraphOf(state, first);
    state.table = [];
    if (result.ok) {
        paragraph.blocks.push(result.table);
    } else {
        report(state, result.line, 'tabelle-ungültig', result.message);
    }
}

function endParagraph(state: State): void {
    endTable(state);
    if (state.paragraph !== undefined) {
        const part = state.parts.at(-1);
        part?.content.push(closeParagraph(state.paragraph, part.heading !== undefined));
        state.paragraph = undefined;
    }
}

function reportPending(state: State): void {
    if (state.pending !== undefined) {
        report(state, state.pending.line, 'kennung-ohne-absatz', `Auf die Kennung „${state.pending.id}“ folgt kein Absatz.`);
    }
}

function report(state: State, line: number, code: string, message: string): void {
    state.problems.push({ code, message, template: state.input.template, line });
}
