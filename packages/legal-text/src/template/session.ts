import type { Contract } from '@riv/model/contract/contract';
import type { Origin } from '@riv/model/contract/origin';
import type { Insertion } from '../clause-text/pieces.ts';
import type { TextProblem } from '../problem.ts';
import { includeMark, spanMark, withoutMarks } from './marks.ts';
import { type AnyParty, partiesById } from './parties.ts';

/** What helpers share while the templates of one contract are rendered. */
export interface Session {
    readonly contract: Contract;
    readonly parties: ReadonlyMap<string, AnyParty>;
    /** Clauses that the contract carries, by name. */
    readonly clauses: ReadonlySet<string>;
    /** Template that is being rendered; empty between renderings. */
    template: string;
    /** Last line of the template that a helper was called from. */
    line: number;
    calls: number;
    insertions: Insertion[];
    problems: TextProblem[];
}

/** Where a helper is called: its line, the path it prints and its named arguments. */
export interface Call {
    readonly line: number;
    readonly path: string;
    readonly options: Readonly<Record<string, unknown>>;
}

/** Calls that one rendering may make; far above any real clause, it bounds the output of a faulty template. */
const MAX_CALLS = 20_000;

export function createSession(contract: Contract): Session {
    return {
        contract,
        parties: partiesById(contract),
        clauses: new Set(contract.clauses.map((clause) => clause.id)),
        template: '',
        line: 1,
        calls: 0,
        insertions: [],
        problems: [],
    };
}

/** Thrown inside a rendering to end it, and turned into a problem by `renderTemplate`. */
export const TOO_MANY_CALLS = 'too many calls';

/** Counts a call and remembers its line. */
export function enter(session: Session, call: Call): void {
    session.line = call.line;
    session.calls += 1;
    if (session.calls > MAX_CALLS) {
        throw new RangeError(TOO_MANY_CALLS);
    }
}

export interface InsertOptions {
    readonly origin?: Origin | undefined;
    readonly name?: boolean;
    readonly formula?: boolean;
    readonly open?: boolean;
    readonly ref?: string;
}

/** Registers a value and returns the mark that stands for it in the output. */
export function insert(session: Session, text: string, { origin, name, formula, open, ref }: InsertOptions): string {
    const span = {
        text: withoutMarks(text),
        ...(origin === undefined ? {} : { origin }),
        ...(open ? { open: true as const } : {}),
        ...(ref === undefined ? {} : { ref }),
    };
    session.insertions.push({ span, ...(name ? { name: true } : {}), ...(formula ? { formula: true } : {}) });
    return spanMark(session.insertions.length - 1);
}

/** Mark for a clause that stands in a file of its own. */
export function include(name: string): string {
    return includeMark(withoutMarks(name));
}

/** Reports a problem at a call and returns what stands in its place in a lenient rendering. */
export function refuse(session: Session, call: Call, code: string, message: string): string {
    const path = call.path.split(' ')[0] ?? '';
    session.problems.push({ code, message, template: session.template, line: call.line, ...(path === '' ? {} : { path }) });
    return insert(session, `[fehlt: ${path}]`, { open: true });
}
