import { type Field, isOpen } from '@riv/model/contract/origin';
import type { ConfigOpenPoint } from './settlement-config.ts';

/** Reads fields that may be open: the value, or null and an entry in the list of what is open. */
export interface OpenValues {
    readonly points: readonly ConfigOpenPoint[];
    /** The printed value of a field; null where it is missing or open. `path` is the JSON Pointer, `subject` what a reader calls it. */
    readonly read: <T>(field: Field<T> | undefined, print: (value: T) => string, path: string, subject: string) => string | null;
}

export function openValues(): OpenValues {
    const points: ConfigOpenPoint[] = [];
    return {
        points,
        read: (field, print, path, subject) => {
            if (field === undefined) {
                return null;
            }
            if (isOpen(field)) {
                points.push({ path, subject, reason: field.open });
                return null;
            }
            return print(field.value);
        },
    };
}
