import type { AnyRule } from '../rule.ts';
import { settlementYearMissing } from './abrechnungsjahr-fehlt.rule.ts';
import { settlementYearInvalid } from './abrechnungsjahr-unzulässig.rule.ts';
import { shareChangeOpenInLaw } from './anteilsänderung-offen-im-recht.rule.ts';
import { conditionInvalid } from './bedingung-unzulässig.rule.ts';
import { editionChangeOtherVariant } from './fassungswechsel-andere-variante.rule.ts';
import { amendmentDetailMissing } from './nachtrag-angabe-fehlt.rule.ts';
import { amendmentRemovesMandatory } from './nachtrag-entzieht-pflicht.rule.ts';
import { amendmentBaseWrong } from './nachtrag-falsche-fassung.rule.ts';
import { amendmentRetroactive } from './nachtrag-rückwirkend.rule.ts';
import { amendmentBeforeContract } from './nachtrag-vor-vertrag.rule.ts';

/** Rules about amendments. */
export const AMENDMENT_RULES: readonly AnyRule[] = [
    settlementYearMissing,
    settlementYearInvalid,
    shareChangeOpenInLaw,
    conditionInvalid,
    editionChangeOtherVariant,
    amendmentDetailMissing,
    amendmentRemovesMandatory,
    amendmentBaseWrong,
    amendmentRetroactive,
    amendmentBeforeContract,
];
