import type { AnyRule } from '../rule.ts';
import { sharesDoNotSum } from './anteile-summe.rule.ts';
import { baseYearInvalid } from './basisjahr-unzulässig.rule.ts';
import { baseYearProvisional } from './basisjahr-vorläufig.rule.ts';
import { baseYearCount } from './basisjahre-anzahl.rule.ts';
import { diagnosisPaid } from './diagnosevergütung.rule.ts';
import { retentionPurposeMissing } from './einbehalt-zweck-fehlt.rule.ts';
import { exampleWrong } from './rechenbeispiel-falsch.rule.ts';
import { exampleIncomplete } from './rechenbeispiel-unvollständig.rule.ts';
import { securityDoesNotCover } from './sicherheit-deckt-nicht.rule.ts';
import { lossRuleTwice } from './verlustregel-doppelt.rule.ts';
import { lossRuleMissing } from './verlustregel-fehlt.rule.ts';

/** Rules about the Erfolgsvergütung, its base and its examples. */
export const SUCCESS_RULES: readonly AnyRule[] = [
    sharesDoNotSum,
    baseYearInvalid,
    baseYearProvisional,
    baseYearCount,
    diagnosisPaid,
    retentionPurposeMissing,
    exampleWrong,
    exampleIncomplete,
    securityDoesNotCover,
    lossRuleTwice,
    lossRuleMissing,
];
