/** Why a text is not a value. `code` is German kebab case, `message` says in German what is wrong and what to write instead. */
export interface ValueProblem {
    readonly code: string;
    readonly message: string;
    /** The corrected literal, where it follows from the text without guessing. */
    readonly suggestion?: string;
}

export type Success<T> = { readonly ok: true; readonly value: T };
export type Failure = { readonly ok: false; readonly problem: ValueProblem };

/** What every parser of this package returns: it never throws on bad input. */
export type Result<T> = Success<T> | Failure;

export function ok<T>(value: T): Success<T> {
    return { ok: true, value };
}

export function fail(code: string, message: string, suggestion?: string): Failure {
    return { ok: false, problem: suggestion === undefined ? { code, message } : { code, message, suggestion } };
}
