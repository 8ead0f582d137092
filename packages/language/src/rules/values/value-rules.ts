import type { AnyRule } from '../rule.ts';
import { foreignQuotes } from './anführungszeichen.rule.ts';
import { icdInvalid } from './icd-ungültig.rule.ts';
import { givenTwice } from './mehrfach-angegeben.rule.ts';
import { quantityZero } from './menge-null.rule.ts';
import { normInvalid } from './norm-ungültig.rule.ts';
import { openUnexplained } from './offen-unbegründet.rule.ts';
import { openNotAllowed } from './offen-unzulässig.rule.ts';
import { opsInvalid } from './ops-ungültig.rule.ts';
import { textEmpty } from './text-leer.rule.ts';
import { textOpen } from './text-offen.rule.ts';
import { termUnknown } from './wert-unbekannt.rule.ts';
import { valueInvalid } from './wert-ungültig.rule.ts';

/** Rules about the form of values and texts. */
export const VALUE_RULES: readonly AnyRule[] = [
    foreignQuotes,
    icdInvalid,
    givenTwice,
    quantityZero,
    normInvalid,
    openUnexplained,
    openNotAllowed,
    opsInvalid,
    textEmpty,
    textOpen,
    termUnknown,
    valueInvalid,
];
