import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonicalJson, sanitized } from './canonical-json.ts';

/** Where a value stands in its source is no part of what was agreed. */
const NOT_AGREED: ReadonlySet<string> = new Set(['origin']);

/**
 * `sha256:` and 64 hex digits over the canonical JSON of a value without its origins. Text, configuration and source of one
 * contract carry the same fingerprint, whatever the layout of the source.
 */
export function fingerprint(value: unknown): string {
    return `sha256:${bytesToHex(sha256(utf8ToBytes(canonicalJson(sanitized(value, NOT_AGREED)))))}`;
}
