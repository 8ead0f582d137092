import type { AnyRule } from '../rule.ts';
import { fundDirectionWrong } from './fonds-richtung-falsch.rule.ts';
import { fundConditionMissing } from './fondsbedingung-fehlt.rule.ts';
import { fundScheduleDeparts } from './fondsplan-abweichend.rule.ts';
import { termTooShort } from './laufzeit-zu-kurz.rule.ts';

/** Rules about the Zukunftsfonds. */
export const FUND_RULES: readonly AnyRule[] = [fundDirectionWrong, fundConditionMissing, fundScheduleDeparts, termTooShort];
