import type { Origin } from '@riv/model/contract/origin';

/** What stands behind an argument of a helper. */
export type FieldValue =
    | { readonly state: 'missing' }
    | { readonly state: 'open'; readonly reason: string; readonly origin?: Origin }
    | { readonly state: 'known'; readonly value: unknown; readonly origin?: Origin };

/** Unpacks a field of the contract: a sourced value, an open one, or a bare value. */
export function fieldValue(field: unknown): FieldValue {
    if (field === undefined || field === null) {
        return { state: 'missing' };
    }
    if (isRecord(field)) {
        const origin = isRecord(field.origin) ? { origin: field.origin as unknown as Origin } : {};
        if (typeof field.open === 'string') {
            return { state: 'open', reason: field.open, ...origin };
        }
        if ('value' in field && 'origin' in field) {
            return { state: 'known', value: field.value, ...origin };
        }
        return { state: 'known', value: field, ...origin };
    }
    return { state: 'known', value: field };
}

/** Whether a value is an object with fields. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Members of a list, bare or sourced; undefined for anything else. */
export function listOf(field: unknown): readonly unknown[] | undefined {
    const value = fieldValue(field);
    return value.state === 'known' && Array.isArray(value.value) ? value.value : undefined;
}

/**
 * Whether a condition holds: absent values, `false`, empty lists and texts, “keine” (`none`) and amounts of zero do not;
 * an open value does, because something is agreed there.
 */
export function holds(field: unknown): boolean {
    const unpacked = fieldValue(field);
    if (unpacked.state !== 'known') {
        return unpacked.state === 'open';
    }
    const { value } = unpacked;
    if (Array.isArray(value)) {
        return value.length > 0;
    }
    if (isRecord(value)) {
        const figure = value.amount ?? (value.kind === 'date' || value.kind === 'edition' ? undefined : value.value);
        return !(typeof figure === 'number' || (typeof figure === 'string' && /^-?[\d.]+$/.test(figure))) || Number(figure) !== 0;
    }
    return value !== false && value !== '' && value !== 0 && value !== 'none' && value !== undefined && value !== null;
}
