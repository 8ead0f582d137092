import { fail, ok, type Result } from '../value/result.ts';
import { quoted } from '../value/typography.ts';

const PATTERN = /^[1-9]-\d{2}[0-9a-z](?:\.[0-9a-z]{1,2})?$/;

/** Checks the form of an OPS code (`5-156.9`). Code: `ops-ungültig`, with small letters or without the placeholder as the correction. */
export function checkOps(text: string): Result<string> {
    if (PATTERN.test(text)) {
        return ok(text);
    }
    const corrected = text.toLowerCase().replace(/\.-$/, '');
    const suggestion = PATTERN.test(corrected) ? corrected : undefined;
    const advice = suggestion ? ` Schreiben Sie ${suggestion}.` : '';
    return fail('ops-ungültig', `${quoted(text)} ist kein Kode des OPS (Muster: 5-156.9, 1-945).${advice}`, suggestion);
}
