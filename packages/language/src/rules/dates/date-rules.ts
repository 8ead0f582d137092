import type { AnyRule } from '../rule.ts';
import { settlementTooEarly } from './abrechnung-zu-früh.rule.ts';
import { beginBeforeConclusion } from './beginn-vor-abschluss.rule.ts';
import { accessionOutsideTerm } from './beitritt-außerhalb-laufzeit.rule.ts';
import { charterSignedLate } from './charta-spät-unterzeichnet.rule.ts';
import { orderImplausible } from './reihenfolge-unplausibel.rule.ts';
import { stateAfterConclusion } from './stand-nach-abschluss.rule.ts';
import { contractDateMissing } from './vertragsdatum-fehlt.rule.ts';
import { paymentPeriodTooLong } from './zahlungsziel-zu-lang.rule.ts';

/** Rules about days and periods and their order. */
export const DATE_RULES: readonly AnyRule[] = [
    settlementTooEarly,
    beginBeforeConclusion,
    accessionOutsideTerm,
    charterSignedLate,
    orderImplausible,
    stateAfterConclusion,
    contractDateMissing,
    paymentPeriodTooLong,
];
