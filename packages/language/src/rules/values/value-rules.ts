import type { AnyRule } from '../rule.ts';
import { termUnknown } from './wert-unbekannt.rule.ts';
import { valueInvalid } from './wert-ungültig.rule.ts';

/** Rules about the form of values and texts. */
export const VALUE_RULES: readonly AnyRule[] = [termUnknown, valueInvalid];
