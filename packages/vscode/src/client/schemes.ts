/** Read-only texts that this extension shows: states of a contract, sides of a comparison. */
export const TEXT_SCHEME = 'riv-text';
