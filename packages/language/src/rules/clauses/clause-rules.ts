import type { AnyRule } from '../rule.ts';
import { clauseLocked } from './klausel-gesperrt.rule.ts';
import { clauseAnchorUnknown } from './klausel-hinter-unbekannt.rule.ts';
import { clauseEmpty } from './klausel-leer.rule.ts';
import { clauseUnplaced } from './klausel-ohne-platz.rule.ts';
import { clauseUnknown } from './klausel-unbekannt.rule.ts';
import { clausePartyUnknown } from './klausel-verweis-unbekannt.rule.ts';
import { clauseHeadingTwice } from './klausel-überschrift-doppelt.rule.ts';
import { mandatoryClauseRepealed } from './pflicht-klausel-gestrichen.rule.ts';
import { wordingDropped } from './pflicht-wortlaut-verworfen.rule.ts';
import { preambleOperative } from './präambel-operativ.rule.ts';
import { vagueWord } from './unbestimmtes-wort.rule.ts';

/** Rules about clauses with text of their own. */
export const CLAUSE_RULES: readonly AnyRule[] = [
    clauseLocked,
    clauseAnchorUnknown,
    clauseEmpty,
    clauseUnplaced,
    clauseUnknown,
    clausePartyUnknown,
    clauseHeadingTwice,
    mandatoryClauseRepealed,
    wordingDropped,
    preambleOperative,
    vagueWord,
];
