import canonicalize from 'canonicalize';

/**
 * Canonical JSON (RFC 8785) of plain data: keys in order, no white space, one spelling per number. Total on any data: members
 * without a JSON form are dropped as by `JSON.stringify`, and half a surrogate pair, which UTF-8 cannot hold, becomes U+FFFD.
 */
export function canonicalJson(value: unknown): string {
    return canonicalize(sanitized(value, new Set())) ?? 'null';
}

/** A copy without the keys in `omitted` at any depth, with every text and number in a form that canonical JSON can hold. */
export function sanitized(value: unknown, omitted: ReadonlySet<string>): unknown {
    if (typeof value === 'string') {
        return wellFormed(value);
    }
    if (typeof value === 'number') {
        return Number.isFinite(value) ? value : null;
    }
    if (Array.isArray(value)) {
        return value.map((item) => sanitized(item, omitted));
    }
    if (typeof value === 'object' && value !== null) {
        const kept = Object.entries(value).filter(([key]) => !omitted.has(key));
        return Object.fromEntries(kept.map(([key, item]) => [wellFormed(key), sanitized(item, omitted)]));
    }
    return typeof value === 'boolean' || value === null ? value : undefined;
}

function wellFormed(text: string): string {
    return text.replace(/\p{Surrogate}/gu, '\ufffd');
}
