import type { AnyRule } from '../rule.ts';
import { processorIncomplete } from './auftragsverarbeiter-unvollständig.rule.ts';
import { bindingMissing } from './bindung-fehlt.rule.ts';
import { bindingNotAllowed } from './bindung-unzulässig.rule.ts';
import { dataProtectionMissing } from './datenschutz-fehlt.rule.ts';
import { participationMissing } from './teilnahme-fehlt.rule.ts';
import { subprocessorsNotExcluded } from './unterauftrag-nicht-ausgeschlossen.rule.ts';
import { controllersMissing } from './verantwortliche-fehlen.rule.ts';
import { withdrawalTooShort } from './widerrufsfrist-falsch.rule.ts';
import { withdrawalMissing } from './widerrufsfrist-fehlt.rule.ts';
import { withdrawalLonger } from './widerrufsfrist-länger.rule.ts';

/** Rules about the participation of the insured and the protection of their data. */
export const PARTICIPATION_RULES: readonly AnyRule[] = [
    processorIncomplete,
    bindingMissing,
    bindingNotAllowed,
    dataProtectionMissing,
    participationMissing,
    subprocessorsNotExcluded,
    controllersMissing,
    withdrawalTooShort,
    withdrawalMissing,
    withdrawalLonger,
];
