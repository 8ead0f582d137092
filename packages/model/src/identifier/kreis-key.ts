import { distance } from 'fastest-levenshtein';
import { fail, ok, type Result } from '../value/result.ts';
import { quoted } from '../value/typography.ts';
import { type Kreis, kreise } from './kreis-data.ts';
import { landOf } from './land.ts';

/** Keys of dissolved Kreise that older lists still carry, with their successor. */
const SUCCESSORS: Readonly<Record<string, string>> = {
    '03152': '03159',
    '03156': '03159',
    '05313': '05334',
    '05354': '05334',
    '16056': '16063',
};

/** The Kreis of a five-digit key. */
export function findKreis(key: string): Kreis | undefined {
    return kreise().get(key);
}

export function isKreisKey(key: string): boolean {
    return kreise().has(key);
}

/**
 * Checks a Kreis key (L10). Codes: `kreis-schreibweise`, `kreis-land` (no such Land), `kreis-aufgelöst` (with the successor, to be
 * reported as a warning), `kreis-unbekannt` (with the nearest key).
 */
export function checkKreisKey(text: string): Result<Kreis> {
    const kreis = findKreis(text);
    if (kreis) {
        return ok(kreis);
    }
    if (/^\d{8}$/.test(text) && isKreisKey(text.slice(0, 5))) {
        const key = text.slice(0, 5);
        return fail(
            'kreis-schreibweise',
            `${quoted(text)} ist ein Gemeindeschlüssel. Der Kreisschlüssel sind seine ersten fünf Ziffern: ${key}.`,
            key,
        );
    }
    if (/^\d{4}$/.test(text) && isKreisKey(`0${text}`)) {
        return fail('kreis-schreibweise', `Dem Kreisschlüssel ${quoted(text)} fehlt die führende Null: 0${text}.`, `0${text}`);
    }
    if (!/^\d{5}$/.test(text)) {
        return fail('kreis-schreibweise', `${quoted(text)} ist kein Kreisschlüssel. Er hat fünf Ziffern wie 01054.`);
    }
    return unknownKey(text);
}

function unknownKey(key: string): Result<Kreis> {
    const successor = findKreis(SUCCESSORS[key] ?? '');
    if (successor) {
        return fail(
            'kreis-aufgelöst',
            `Der Kreis ${key} besteht nicht mehr; Nachfolger ist ${successor.key} (${successor.name}).`,
            successor.key,
        );
    }
    if (!landOf(key)) {
        return fail('kreis-land', `Ein Land mit dem Schlüssel ${key.slice(0, 2)} gibt es nicht; Kreisschlüssel beginnen mit 01 bis 16.`);
    }
    const [nearest] = similarKreise(key, 1);
    const advice = nearest ? ` Gemeint ist vielleicht ${nearest.key} (${nearest.name}).` : '';
    return fail('kreis-unbekannt', `Einen Kreis mit dem Schlüssel ${key} gibt es nicht.${advice}`, nearest?.key);
}

/** The Kreise that a key or name may mean, nearest first: names count without “Kreis”, “Landkreis” or “Stadt”, keys in the same Land come first. */
export function similarKreise(text: string, limit = 3): readonly Kreis[] {
    const byKey = /^\d+$/.test(text);
    const wanted = byKey ? text : bareName(text);
    const tolerance = byKey ? 2 : Math.max(1, Math.floor(wanted.length / 3));
    return [...kreise().values()]
        .map((kreis) => ({ kreis, rank: byKey ? keyDistance(kreis.key, wanted) : nameDistance(kreis, wanted) }))
        .filter(({ rank }) => rank <= tolerance)
        .sort((a, b) => a.rank - b.rank)
        .slice(0, limit)
        .map(({ kreis }) => kreis);
}

/** Whether a name in a contract means this Kreis: “Kiel”, “Stadt Kiel” and “Kiel, Landeshauptstadt” all mean 01002. */
export function meansKreis(kreis: Kreis, text: string): boolean {
    return nameDistance(kreis, bareName(text)) === 0;
}

/** A slip within the Land (a digit of the Kreis) is likelier than a wrong Land. */
function keyDistance(key: string, wanted: string): number {
    return distance(key, wanted) + (key.slice(0, 2) === wanted.slice(0, 2) ? 0 : 0.5);
}

function nameDistance(kreis: Kreis, wanted: string): number {
    const names = [kreis.name, kreis.shortName, kreis.shortName.replace(/\s*\(.*\)/u, '')];
    return Math.min(...names.map((name) => distance(bareName(name), wanted)));
}

function bareName(name: string): string {
    return name
        .normalize('NFC')
        .toLowerCase()
        .replace(/^(?:kreisfreie stadt|landeshauptstadt|hansestadt|landkreis|stadtkreis|kreis|stadt)\s+/u, '')
        .replace(/[\s,()-]+/gu, ' ')
        .trim();
}
