import { fail, ok, type Result } from '@riv/model/value/result';
import { quoted } from '@riv/model/value/typography';

const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;

/** Reads a count such as `4` or `1000`. Code: `zahl-ungültig`, with the plain figure where it was grouped or ends in a point. */
export function parseWholeNumber(text: string): Result<number> {
    if (/^\d{1,6}$/.test(text)) {
        return ok(Number(text));
    }
    const plain = /^\d{1,3}(?:\.\d{3})+$/.test(text) ? text.replaceAll('.', '') : text.replace(/(?:,0*|\.)$/, '');
    const suggestion = /^\d{1,6}$/.test(plain) ? plain : undefined;
    const advice = suggestion === undefined ? 'Schreiben Sie eine Zahl ohne Komma und Punkt wie 4.' : `Schreiben Sie ${suggestion}.`;
    return fail('zahl-ungültig', `${quoted(text)} ist keine ganze Zahl. ${advice}`, suggestion);
}

/** Reads a calendar year with four digits. Code: `jahr-ungültig`. */
export function parseYear(text: string): Result<number> {
    const year = Number(text);
    return /^\d{4}$/.test(text) && year >= FIRST_YEAR && year <= LAST_YEAR
        ? ok(year)
        : fail(
              'jahr-ungültig',
              `${quoted(text)} ist kein Kalenderjahr. Schreiben Sie vier Ziffern von ${FIRST_YEAR} bis ${LAST_YEAR} wie 2027.`,
          );
}

/** Reads an ordinal such as `10.`. Code: `ordnungszahl-ungültig`, with the missing point as the correction. */
export function parseOrdinal(text: string): Result<number> {
    if (/^\d{1,3}\.$/.test(text)) {
        return ok(Number.parseInt(text, 10));
    }
    const suggestion = /^\d{1,3}$/.test(text) ? `${text}.` : undefined;
    const advice = suggestion ?? '10.';
    return fail('ordnungszahl-ungültig', `${quoted(text)} ist keine Ordnungszahl. Schreiben Sie sie mit Punkt: ${advice}`, suggestion);
}
