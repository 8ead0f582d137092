import { Decimal } from '@riv/model/value/decimal';
import { type Failure, fail, ok, type Result } from '@riv/model/value/result';
import { quoted } from '@riv/model/value/typography';

const PLAIN = /^-?\d{1,18}(?:\.\d{1,18})?$/;
const TO_THE_CENT = /^-?\d{1,18}(?:\.\d{1,2})?$/;

/** Bounds of a number, both included. */
export interface Bounds {
    readonly min?: number;
    readonly max?: number;
}

/**
 * Reads a decimal string with a point. `name` is what the message calls it.
 * Codes: `zahl-ungültig`, `zahl-außerhalb`.
 */
export function readDecimal(name: string, text: string, { min, max }: Bounds = {}): Result<Decimal> {
    if (!PLAIN.test(text)) {
        return fail('zahl-ungültig', `${name}: ${quoted(text)} ist keine Dezimalzahl mit Punkt und ohne Tausendertrennung.`);
    }
    const value = new Decimal(text);
    if (min !== undefined && value.lt(min)) {
        return fail('zahl-außerhalb', `${name}: ${text} liegt unter ${min}.`);
    }
    if (max !== undefined && value.gt(max)) {
        return fail('zahl-außerhalb', `${name}: ${text} liegt über ${max}.`);
    }
    return ok(value);
}

/** Reads an amount in EUR that is exact to the cent. Codes: those of `readDecimal` and `betrag-zu-genau`. */
export function readAmount(name: string, text: string, bounds: Bounds = {}): Result<Decimal> {
    const read = readDecimal(name, text, bounds);
    return read.ok && !TO_THE_CENT.test(text) ? fail('betrag-zu-genau', `${name}: ${text} ist nicht auf den Cent genau.`) : read;
}

/** The first failure in a list of results, or undefined if all are sound. */
export function firstFailure(results: readonly Result<unknown>[]): Failure | undefined {
    return results.find((result): result is Failure => !result.ok);
}
