import { fingerprint } from '../fingerprint.ts';
import type { Contract } from './contract.ts';

/**
 * `sha256:` and 64 hex digits over what a contract says. The days for which it was resolved are no part of that: two days with the same
 * state have the same fingerprint. A function and no property, because it costs more than resolving the contract and a check never asks.
 */
export function contractFingerprint({ effective: _effective, known: _known, ...said }: Contract): string {
    return fingerprint(said);
}
