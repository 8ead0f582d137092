import { fail, ok, type Result } from '../value/result.ts';
import { quoted } from '../value/typography.ts';
import { weightedCrossSum } from './cross-sum.ts';

/** What the first two digits of an IK say, as far as it is published. */
const CLASSES: Readonly<Record<string, string>> = {
    '10': 'Krankenkasse',
    '18': 'Pflegekasse',
    '26': 'Krankenhaus',
    '30': 'Apotheke',
    '51': 'Rehabilitationseinrichtung',
    '60': 'Krankentransport',
};

/**
 * Checks an Institutionskennzeichen: nine digits, the last computed from digits 3 to 8.
 * Codes: `ik-schreibweise`, `ik-prüfziffer`. Source: Gemeinsames Rundschreiben Institutionskennzeichen.
 */
export function checkIk(text: string): Result<string> {
    if (!/^\d{9}$/.test(text)) {
        const compact = text.replace(/[\s.]/g, '');
        return fail(
            'ik-schreibweise',
            `${quoted(text)} ist kein Institutionskennzeichen. Es hat neun Ziffern ohne Zwischenraum.`,
            /^\d{9}$/.test(compact) ? compact : undefined,
        );
    }
    const expected = ikCheckDigit(text);
    if (text.at(-1) !== expected) {
        return fail(
            'ik-prüfziffer',
            `Das Institutionskennzeichen ${text} ist falsch: Zu ${text.slice(0, 8)} gehört die Prüfziffer ${expected}, nicht ${text.at(-1)}. Prüfen Sie alle Ziffern.`,
        );
    }
    return ok(text);
}

/** The ninth digit that belongs to the first eight; the Klassifikation (digits 1 and 2) does not count. */
export function ikCheckDigit(ik: string): string {
    return String(weightedCrossSum(ik.slice(2, 8), [2, 1]) % 10);
}

/** The kind of institution that an IK denotes, for a warning only; undefined where the list is silent. */
export function ikClass(ik: string): string | undefined {
    return CLASSES[ik.slice(0, 2)] ?? (/^9[789]/.test(ik) ? 'freie Verwendung' : undefined);
}

/** Whether an IK is one of a Krankenkasse. The Land of a Kasse cannot be read from it. */
export function isPayerIk(ik: string): boolean {
    return ik.startsWith('10');
}
