import { charterMissing } from './content/charta-fehlt.rule.ts';
import type { AnyRule } from './rule.ts';
import { SUPPRESSION_RULES } from './suppression-rules.ts';
import { SYNTAX_RULES } from './syntax-rules.ts';

/** Every diagnostic of the language, one table. */
export const ALL_RULES: readonly AnyRule[] = [...SYNTAX_RULES, ...SUPPRESSION_RULES, charterMissing];
