import { AMENDMENT_RULES } from './amendments/amendment-rules.ts';
import { CLAUSE_RULES } from './clauses/clause-rules.ts';
import { CONTENT_RULES } from './content/content-rules.ts';
import { DATE_RULES } from './dates/date-rules.ts';
import { FILE_RULES } from './file-rules.ts';
import { FUND_RULES } from './fund/fund-rules.ts';
import { PARTICIPATION_RULES } from './participation/participation-rules.ts';
import { PARTY_RULES } from './parties/party-rules.ts';
import type { AnyRule } from './rule.ts';
import { STRUCTURE_RULES } from './structure/structure-rules.ts';
import { SUCCESS_RULES } from './success/success-rules.ts';
import { SUPPRESSION_RULES } from './suppression-rules.ts';
import { SYNTAX_RULES } from './syntax-rules.ts';
import { VALUE_RULES } from './values/value-rules.ts';
import { VARIANT_RULES } from './variants/variant-rules.ts';

/** Every diagnostic of the language, one table. Each folder of rules has its own list. */
export const ALL_RULES: readonly AnyRule[] = [
    ...SYNTAX_RULES,
    ...SUPPRESSION_RULES,
    ...AMENDMENT_RULES,
    ...CLAUSE_RULES,
    ...CONTENT_RULES,
    ...DATE_RULES,
    ...FUND_RULES,
    ...PARTICIPATION_RULES,
    ...PARTY_RULES,
    ...STRUCTURE_RULES,
    ...SUCCESS_RULES,
    ...VALUE_RULES,
    ...VARIANT_RULES,
    ...FILE_RULES,
];
