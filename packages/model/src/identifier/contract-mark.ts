import { fail, ok, type Result } from '../value/result.ts';
import { quoted } from '../value/typography.ts';

/** Checks a Vertragskennzeichen as the data of §§ 295, 301 and 302 SGB V carry it: up to 25 letters and digits. Code: `vertragskennzeichen-ungültig`. */
export function checkContractMark(text: string): Result<string> {
    return /^[A-Za-z0-9]{1,25}$/.test(text)
        ? ok(text)
        : fail(
              'vertragskennzeichen-ungültig',
              `${quoted(text)} ist kein Vertragskennzeichen. Es hat 1 bis 25 Buchstaben (ohne Umlaute) und Ziffern.`,
          );
}

/**
 * Checks a Vertragsnummer of the register of § 293a SGB V. Its layout is not published, so that only an empty number or one with
 * spaces or line breaks around it is refused. Code: `vertragsnummer-ungültig`.
 */
export function checkContractNumber(text: string): Result<string> {
    const trimmed = text.trim();
    return trimmed !== '' && trimmed === text
        ? ok(text)
        : fail(
              'vertragsnummer-ungültig',
              `${quoted(text)} ist keine Vertragsnummer; sie darf nicht leer sein und nicht mit Leerzeichen beginnen oder enden.`,
              trimmed || undefined,
          );
}
