/** A call that cannot be carried out: what is wrong, and what to do instead. Ends the program with exit code 2. */
export interface UsageError {
    readonly message: string;
    readonly advice?: string;
}

export type Usable<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: UsageError };

export function usable<T>(value: T): Usable<T> {
    return { ok: true, value };
}

export function wrongUse(message: string, advice?: string): { readonly ok: false; readonly error: UsageError } {
    return { ok: false, error: advice === undefined ? { message } : { message, advice } };
}

export function printUsageError({ message, advice }: UsageError): string {
    return `riv: ${message}\n${advice === undefined ? '' : `${advice}\n`}`;
}
