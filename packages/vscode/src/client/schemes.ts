/** Read-only documents of the standard library. */
export const LIBRARY_SCHEME = 'riv-lib';
/** Read-only texts that this extension shows: states of a contract, sides of a comparison. */
export const TEXT_SCHEME = 'riv-text';
