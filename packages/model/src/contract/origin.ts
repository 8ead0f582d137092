/**
 * Where a value of a contract comes from. Diagnostics, hover, click-through from the preview and the traces of a settlement use it.
 * Lines and columns count from 0, offsets from the start of the file, as in the language server protocol.
 */
export interface TextPosition {
    readonly line: number;
    readonly column: number;
    readonly offset: number;
}

/** Which text fixed the value: the contract itself, an amendment, the variant of a region, or the standard library. */
export type SourceKind = 'contract' | 'amendment' | 'variant' | 'library';

/** Scheme of the addresses of the standard library, whose documents can only be read. */
export const LIBRARY_SCHEME = 'riv-lib';

export interface Origin {
    readonly source: SourceKind;
    /** What a reader calls that text, for example „RIV-Verbund 2026.1“ or „1. Nachtrag“. */
    readonly name: string;
    readonly uri: string;
    readonly start: TextPosition;
    readonly end: TextPosition;
}

/** A finished value with its origin. `deviation` is the reason of an `abweichung` and marks the contract as not standard. */
export interface Sourced<T> {
    readonly value: T;
    readonly origin: Origin;
    readonly deviation?: string;
}

/** A value that is not known yet (`offen "…"`), allowed in drafts only. */
export interface Open {
    readonly open: string;
    readonly origin: Origin;
}

export type Field<T> = Sourced<T> | Open;

export function isOpen<T>(field: Field<T> | undefined): field is Open {
    return field !== undefined && 'open' in field;
}

/** The value of a field, or undefined where it is open or missing. */
export function known<T>(field: Field<T> | undefined): T | undefined {
    return field === undefined || isOpen(field) ? undefined : field.value;
}
