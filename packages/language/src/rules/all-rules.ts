import { AMENDMENT_RULES } from './amendments/amendment-rules.ts';
import { charterMissing } from './content/charta-fehlt.rule.ts';
import { DATE_RULES } from './dates/date-rules.ts';
import { FUND_RULES } from './fund/fund-rules.ts';
import type { AnyRule } from './rule.ts';
import { SUCCESS_RULES } from './success/success-rules.ts';
import { SUPPRESSION_RULES } from './suppression-rules.ts';
import { SYNTAX_RULES } from './syntax-rules.ts';

/** Every diagnostic of the language, one table. Each folder of rules has its own list. */
export const ALL_RULES: readonly AnyRule[] = [
    ...SYNTAX_RULES,
    ...SUPPRESSION_RULES,
    ...AMENDMENT_RULES,
    charterMissing,
    ...DATE_RULES,
    ...FUND_RULES,
    ...SUCCESS_RULES,
];
