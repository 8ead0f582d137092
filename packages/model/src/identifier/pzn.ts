import { fail, ok, type Result } from '../value/result.ts';
import { quoted } from '../value/typography.ts';

/**
 * Checks a Pharmazentralnummer: eight digits, the last is Σ digit × position modulo 11.
 * Codes: `pzn-schreibweise` (with the leading zero that is missing), `pzn-prüfziffer`, `pzn-nicht-vergeben` (remainder 10).
 */
export function checkPzn(text: string): Result<string> {
    if (!/^\d{8}$/.test(text)) {
        const padded = `0${text}`;
        const suggestion = /^\d{7}$/.test(text) && checkPzn(padded).ok ? padded : undefined;
        return fail(
            'pzn-schreibweise',
            `${quoted(text)} ist keine Pharmazentralnummer. Sie hat acht Ziffern, führende Nullen eingeschlossen.`,
            suggestion,
        );
    }
    const stem = text.slice(0, 7);
    const rest = [...stem].reduce((sum, digit, index) => sum + Number(digit) * (index + 1), 0) % 11;
    if (rest === 10) {
        return fail('pzn-nicht-vergeben', `Zu ${stem} gibt es keine Prüfziffer; eine solche Pharmazentralnummer wird nicht vergeben.`);
    }
    return text.at(-1) === String(rest)
        ? ok(text)
        : fail(
              'pzn-prüfziffer',
              `Zur Pharmazentralnummer ${stem} gehört die Prüfziffer ${rest}, nicht ${text.at(-1)}. Prüfen Sie alle Ziffern.`,
          );
}
