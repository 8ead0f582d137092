/**
 * Why a contract cannot be printed as it stands. `code` is German kebab case, `message` a German sentence for the reader.
 * `template` and `line` name the place in a clause template, `path` the field of the contract.
 */
export interface TextProblem {
    readonly code: string;
    readonly message: string;
    readonly template?: string;
    /** Counts from 1. */
    readonly line?: number;
    readonly path?: string;
}
