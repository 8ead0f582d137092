import type { AnyRule } from '../rule.ts';
import { departureNote } from './abweichung-hinweis.rule.ts';
import { departureUnexplained } from './abweichung-unbegründet.rule.ts';
import { departureForbidden } from './abweichung-unzulässig.rule.ts';
import { departureSuperfluous } from './abweichung-überflüssig.rule.ts';
import { outsideCorridor } from './außerhalb-korridor.rule.ts';
import { extensionMissing } from './erweitert-fehlt.rule.ts';
import { extensionCircle } from './erweitert-zirkel.rule.ts';
import { baseNotConcludable } from './grundvariante-nicht-abschließbar.rule.ts';
import { payerShareTooHigh } from './kassenanteil-zu-hoch.rule.ts';
import { corridorWidened } from './korridor-erweitert.rule.ts';
import { corridorInvalid } from './korridor-ungültig.rule.ts';
import { notProvided } from './nicht-vorgesehen.rule.ts';
import { lockViolated } from './sperre-verletzt.rule.ts';
import { carriersWidened } from './träger-erweitert.rule.ts';
import { variantMissing } from './variante-fehlt.rule.ts';
import { tailMisplaced } from './zusatz-am-falschen-ort.rule.ts';

/** Rules about variants: what they lock, what contracts may set, and departures. */
export const VARIANT_RULES: readonly AnyRule[] = [
    departureNote,
    departureUnexplained,
    departureForbidden,
    departureSuperfluous,
    outsideCorridor,
    extensionMissing,
    extensionCircle,
    baseNotConcludable,
    payerShareTooHigh,
    corridorWidened,
    corridorInvalid,
    notProvided,
    lockViolated,
    carriersWidened,
    variantMissing,
    tailMisplaced,
];
