/** The command that opens the page of a rule; its one argument is the code. */
export const OPEN_RULE = 'riv.openRule';
