import { fail, ok, type Result } from '../value/result.ts';
import { quoted } from '../value/typography.ts';
import type { Kreis } from './kreis-data.ts';
import { checkKreisKey } from './kreis-key.ts';

/** An amtlicher Gemeindeschlüssel: Land 2, Regierungsbezirk 1, Kreis 2, Gemeinde 3 digits. */
export interface Ags {
    readonly key: string;
    readonly kreis: Kreis;
}

/** Checks an eight-digit Gemeindeschlüssel up to its Kreis. Codes: `ags-schreibweise`, and those of `checkKreisKey`. */
export function checkAgs(text: string): Result<Ags> {
    if (!/^\d{8}$/.test(text)) {
        return fail('ags-schreibweise', `${quoted(text)} ist kein amtlicher Gemeindeschlüssel. Er hat acht Ziffern wie 05911000.`);
    }
    const kreis = checkKreisKey(text.slice(0, 5));
    return kreis.ok ? ok({ key: text, kreis: kreis.value }) : fail(kreis.problem.code, kreis.problem.message);
}
