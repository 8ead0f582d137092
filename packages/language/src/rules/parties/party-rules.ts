import type { AnyRule } from '../rule.ts';
import { kindMissing } from './art-fehlt.rule.ts';
import { baseYearsMissing } from './basisjahre-fehlen.rule.ts';
import { accessionMissing } from './beitritt-fehlt.rule.ts';
import { resolutionMissing } from './beschluss-fehlt.rule.ts';
import { cutoffMissing } from './gebietsstand-fehlt.rule.ts';
import { officeMissing } from './gesundheitsamt-fehlt.rule.ts';
import { officeOfForeignDistrict } from './gesundheitsamt-fremder-kreis.rule.ts';
import { officeWithoutDistrict } from './gesundheitsamt-ohne-kreis.rule.ts';
import { ikClassUnfit } from './ik-klasse.rule.ts';
import { ikInvalid } from './ik-ungültig.rule.ts';
import { payerKindMissing } from './kassenart-fehlt.rule.ts';
import { payerWithoutRiskAdjustment } from './kassenart-ohne-rsa.rule.ts';
import { kreisTwice } from './kreis-doppelt.rule.ts';
import { kreisNameDiffers } from './kreis-name-abweichend.rule.ts';
import { kreisUnknown } from './kreis-unbekannt.rule.ts';
import { shortNameTwice } from './kurzbezeichnung-doppelt.rule.ts';
import { shortNameMissing } from './kurzbezeichnung-fehlt.rule.ts';
import { shortNameWithoutArticle } from './kurzbezeichnung-ohne-artikel.rule.ts';
import { legalFormMissing } from './rechtsform-fehlt.rule.ts';
import { statuteRuleMissing } from './satzungsregelung-fehlt.rule.ts';
import { sealMissing } from './siegel-fehlt.rule.ts';
import { seatMissing } from './sitz-fehlt.rule.ts';
import { standingMissing } from './stellung-fehlt.rule.ts';
import { partnerNumberUnknown } from './stellung-nummer-unbekannt.rule.ts';
import { partnerNumberUnfit } from './stellung-nummer-unpassend.rule.ts';
import { standingWithoutNorm } from './stellung-ohne-norm.rule.ts';
import { contractNumberMissing } from './vertragsnummer-fehlt.rule.ts';
import { representationMissing } from './vertretung-fehlt.rule.ts';

/** Rules about the parties and the region. */
export const PARTY_RULES: readonly AnyRule[] = [
    kindMissing,
    baseYearsMissing,
    accessionMissing,
    resolutionMissing,
    cutoffMissing,
    officeMissing,
    officeOfForeignDistrict,
    officeWithoutDistrict,
    ikClassUnfit,
    ikInvalid,
    payerKindMissing,
    payerWithoutRiskAdjustment,
    kreisTwice,
    kreisNameDiffers,
    kreisUnknown,
    shortNameTwice,
    shortNameMissing,
    shortNameWithoutArticle,
    legalFormMissing,
    statuteRuleMissing,
    sealMissing,
    seatMissing,
    standingMissing,
    partnerNumberUnknown,
    partnerNumberUnfit,
    standingWithoutNorm,
    contractNumberMissing,
    representationMissing,
];
