import { percentageOf } from '../formula/percentage.ts';

/** Aufschlag (positive) or Abschlag (negative) of a year in EUR: signed rate × Zuweisungen nach § 266 Abs. 3 SGB V, to the cent (K10). */
export function fundAmount(base: string, ratePercent: string): string {
    return percentageOf(base, ratePercent);
}
