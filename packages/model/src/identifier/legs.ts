import { fail, ok, type Result } from '../value/result.ts';
import { quoted } from '../value/typography.ts';

/** Leistungserbringergruppenschlüssel of § 302 SGB V: Abrechnungscode (2 digits) and Tarifkennzeichen (5 digits). */
export interface Legs {
    readonly accountingCode: string;
    readonly tariff: string;
}

/** Code: `legs-ungültig`, to be reported as a warning. */
export function checkLegs(text: string): Result<Legs> {
    return /^\d{7}$/.test(text)
        ? ok({ accountingCode: text.slice(0, 2), tariff: text.slice(2) })
        : fail(
              'legs-ungültig',
              `${quoted(text)} ist kein Leistungserbringergruppenschlüssel. Er hat sieben Ziffern: Abrechnungscode (2) und Tarifkennzeichen (5).`,
          );
}
