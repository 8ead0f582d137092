import { fail, ok, type Result } from '../value/result.ts';
import { quoted } from '../value/typography.ts';

/** Checks a Gebührenordnungsposition or Symbolnummer: five digits, optionally a capital letter. Code: `gop-ungültig`. */
export function checkGop(text: string): Result<string> {
    if (/^\d{5}[A-Z]?$/.test(text)) {
        return ok(text);
    }
    const suggestion = /^\d{4}$/.test(text) ? `0${text}` : undefined;
    const advice = suggestion ? ` Die führende Null fehlt: ${suggestion}.` : '';
    return fail(
        'gop-ungültig',
        `${quoted(text)} ist keine Gebührenordnungsposition oder Symbolnummer. Sie hat fünf Ziffern.${advice}`,
        suggestion,
    );
}

/** Whether the number is a Symbolnummer of a KV (9xxxx), which means something only together with its KV region. */
export function isRegionalSymbol(gop: string): boolean {
    return gop.startsWith('9');
}
