import { type Failure, fail, ok, type Result } from '@riv/model/value/result';
import { quoted } from '@riv/model/value/typography';
import { compare } from './decimal-order.ts';

const PLAIN = /^-?\d{1,18}(?:\.\d{1,18})?$/;
const TO_THE_CENT = /^-?\d{1,18}(?:\.\d{1,2})?$/;

/** Bounds of a number, both included. */
export interface Bounds {
    /** Whole number. */
    readonly min?: number;
    /** Whole number. */
    readonly max?: number;
}

/**
 * Checks a decimal string with a point. `name` is what the message calls it.
 * Codes: `zahl-ungültig`, `zahl-außerhalb`.
 */
export function readDecimal(name: string, text: string, { min, max }: Bounds = {}): Result<string> {
    if (!PLAIN.test(text)) {
        return fail('zahl-ungültig', `${name}: ${quoted(text)} ist keine Dezimalzahl mit Punkt und ohne Tausendertrennung.`);
    }
    if (min !== undefined && compare(text, String(min)) < 0) {
        return fail('zahl-außerhalb', `${name}: ${text} liegt unter ${min}.`);
    }
    if (max !== undefined && compare(text, String(max)) > 0) {
        return fail('zahl-außerhalb', `${name}: ${text} liegt über ${max}.`);
    }
    return ok(text);
}

/** Checks an amount in EUR that is exact to the cent. Codes: those of `readDecimal` and `betrag-zu-genau`. */
export function readAmount(name: string, text: string, bounds: Bounds = {}): Result<string> {
    const read = readDecimal(name, text, bounds);
    return read.ok && !TO_THE_CENT.test(text) ? fail('betrag-zu-genau', `${name}: ${text} ist nicht auf den Cent genau.`) : read;
}

/** The first failure in a list of results, or undefined if all are sound. */
export function firstFailure(results: readonly Result<unknown>[]): Failure | undefined {
    return results.find((result): result is Failure => !result.ok);
}
