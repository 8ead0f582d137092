import type { AnyRule } from '../rule.ts';
import { analysisMissing } from './analyse-fehlt.rule.ts';
import { requestMissing } from './aufforderung-fehlt.rule.ts';
import { charterMissing } from './charta-fehlt.rule.ts';
import { singleSector } from './ein-sektor.rule.ts';
import { recommendationMissing } from './empfehlung-fehlt.rule.ts';
import { outcomeIndicatorMissing } from './ergebniskennzahl-fehlt.rule.ts';
import { authorityMissing } from './gebietskörperschaft-fehlt.rule.ts';
import { conferenceMissing } from './gesundheitskonferenz-fehlt.rule.ts';
import { unitMissing } from './integrationseinheit-fehlt.rule.ts';
import { indicatorMissing } from './kennzahl-fehlt.rule.ts';
import { indicatorIncomplete } from './kennzahl-unvollständig.rule.ts';
import { conferenceTaskMissing } from './konferenzaufgabe-fehlt.rule.ts';
import { conferenceGroupMissing } from './konferenzgruppe-fehlt.rule.ts';
import { cooperationMissing } from './kooperation-fehlt.rule.ts';
import { cooperationSubjectMissing } from './kooperation-gegenstand-fehlt.rule.ts';
import { payerMissing } from './krankenkasse-fehlt.rule.ts';
import { providerMissing } from './leistungserbringer-fehlt.rule.ts';
import { moduleMissing } from './modul-fehlt.rule.ts';
import { modulePartlyOutsideRegion } from './modul-gebiet-teilweise.rule.ts';
import { moduleOutsideRegion } from './modul-gebiet-verletzt.rule.ts';
import { moduleWithoutPayer } from './modul-ohne-kasse.rule.ts';
import { moduleRoleVacant } from './modul-rolle-unbesetzt.rule.ts';
import { outsidePartnerMissing } from './partner-außerhalb-fehlt.rule.ts';
import { mandatoryBlockMissing } from './pflichtblock-fehlt.rule.ts';
import { regionMissing } from './region-fehlt.rule.ts';
import { carrierMissing } from './träger-fehlt.rule.ts';
import { carrierNotAllowed } from './träger-nicht-zugelassen.rule.ts';
import { carrierWithoutOwner } from './träger-ohne-gebietskörperschaft.rule.ts';
import { carrierWithoutLocalCarrier } from './träger-ohne-lokalen-partner.rule.ts';
import { carrierWithoutSupporter } from './träger-ohne-unterstützer.rule.ts';
import { insuredInContract } from './versicherte-im-vertrag.rule.ts';
import { publicationMissing } from './veröffentlichung-fehlt.rule.ts';

/** Rules about what every contract must contain. */
export const CONTENT_RULES: readonly AnyRule[] = [
    analysisMissing,
    requestMissing,
    charterMissing,
    singleSector,
    recommendationMissing,
    outcomeIndicatorMissing,
    authorityMissing,
    conferenceMissing,
    unitMissing,
    indicatorMissing,
    indicatorIncomplete,
    conferenceTaskMissing,
    conferenceGroupMissing,
    cooperationMissing,
    cooperationSubjectMissing,
    payerMissing,
    providerMissing,
    moduleMissing,
    modulePartlyOutsideRegion,
    moduleOutsideRegion,
    moduleWithoutPayer,
    moduleRoleVacant,
    outsidePartnerMissing,
    mandatoryBlockMissing,
    regionMissing,
    carrierMissing,
    carrierNotAllowed,
    carrierWithoutOwner,
    carrierWithoutLocalCarrier,
    carrierWithoutSupporter,
    insuredInContract,
    publicationMissing,
];
