/** Read-only texts that this extension shows: states of a contract, sides of a comparison. */
export const TEXT_SCHEME = 'riv-text';
/** Pages of the manual about rules: `riv-regel:/CODE`. */
export const RULE_SCHEME = 'riv-regel';
