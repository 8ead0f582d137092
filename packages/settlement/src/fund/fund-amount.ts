import { Decimal, roundHalfUp } from '@riv/model/value/decimal';

/** Aufschlag (positive) or Abschlag (negative) of a year in EUR: signed rate × Zuweisungen nach § 266 Abs. 3 SGB V, to the cent (K10). */
export function fundAmount(base: string | Decimal, ratePercent: string): string {
    return roundHalfUp(new Decimal(base).times(ratePercent).dividedBy(100), 2);
}
