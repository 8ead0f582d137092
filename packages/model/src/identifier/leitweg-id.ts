import { fail, ok, type Result } from '../value/result.ts';
import { quoted } from '../value/typography.ts';
import { lettersAsNumbers, remainder } from './cross-sum.ts';

const PATTERN = /^\d{2,12}(?:-[A-Z0-9]{1,30})?-\d{2}$/i;

/**
 * Checks a Leitweg-ID: Grobadressierung (2–12 digits), optional Feinadressierung (up to 30 letters and digits), two check digits
 * (modulo 97, ISO 7064). Codes: `leitweg-id-schreibweise`, `leitweg-id-prüfziffer`.
 */
export function checkLeitwegId(text: string): Result<string> {
    if (!PATTERN.test(text)) {
        return fail('leitweg-id-schreibweise', `${quoted(text)} ist keine Leitweg-ID. Muster: 05911-KGK01-97.`);
    }
    const expected = leitwegCheckDigits(text.slice(0, -3));
    return text.slice(-2) === expected
        ? ok(text.toUpperCase())
        : fail(
              'leitweg-id-prüfziffer',
              `Die Leitweg-ID ${text} ist falsch: Zu ${text.slice(0, -3)} gehört die Prüfziffer ${expected}, nicht ${text.slice(-2)}.`,
          );
}

/** The two check digits that belong to the address in front of them. */
export function leitwegCheckDigits(address: string): string {
    return String(98 - remainder(`${lettersAsNumbers(address.replaceAll('-', ''))}00`, 97)).padStart(2, '0');
}
