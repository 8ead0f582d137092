import { fail, ok, type Result } from '@riv/model/value/result';
import type { CarriedLoss } from './carry-forward.ts';
import { type Cents, toCents } from './cents.ts';
import { firstFailure, readAmount, readDecimal } from './decimal-input.ts';

/** The data of one Kasse for one Abrechnungsjahr. Decimal strings with a point; amounts in EUR to the cent. */
export interface YearInputs {
    /** Abrechnungsjahr, a calendar year (K11). */
    readonly year: number;
    /** Actual spending on the residents of the region (D6–D8). */
    readonly spending: string;
    /** Norm cost without Auf- and Abschlag of the fund (D5). */
    readonly normCost: string;
    /** Value from the published indicators, 0 to 1 (D12); needed only where a quality factor is agreed and something is to be paid. */
    readonly qualityFactor?: string;
    /** Losses of earlier years that are not used up. */
    readonly carriedLosses?: readonly CarriedLoss[];
    /** For information only: the Delta per insured year. */
    readonly insuredDays?: string;
}

/** The same data as the engine takes them: amounts in cents. */
export interface YearData {
    readonly year: number;
    readonly spending: Cents;
    readonly normCost: Cents;
    readonly qualityFactor: string | undefined;
    readonly carriedLosses: readonly CarriedLoss[];
    readonly insuredDays: string | undefined;
}

/** Checks and reads the data of a year. Codes: `normkosten-null`, `verlustvortrag-jahr` and those of `readAmount`. */
export function readInputs(inputs: YearInputs): Result<YearData> {
    const { year, spending, normCost, qualityFactor, carriedLosses = [], insuredDays } = inputs;
    const late = carriedLosses.find((loss) => !Number.isInteger(loss.year) || loss.year >= year);
    if (late) {
        return fail('verlustvortrag-jahr', `Ein Verlust des Jahres ${late.year} kann im Jahr ${year} nicht vorgetragen sein.`);
    }
    const fault = firstFailure([
        readAmount('Leistungsausgaben', spending, { min: 0 }),
        readAmount('Normkosten', normCost, { min: 0 }),
        ...(qualityFactor === undefined ? [] : [readDecimal('Qualitätsfaktor', qualityFactor, { min: 0, max: 1 })]),
        ...(insuredDays === undefined ? [] : [readDecimal('Versichertentage', insuredDays, { min: 1 })]),
        ...carriedLosses.map(({ amount }) => readAmount('Verlustvortrag', amount, { min: 0 })),
    ]);
    if (fault) {
        return fault;
    }
    const norm = toCents(normCost);
    if (norm === 0n) {
        return fail('normkosten-null', 'Die Normkosten sind 0; für dieses Jahr lässt sich nicht abrechnen.');
    }
    return ok({ year, spending: toCents(spending), normCost: norm, qualityFactor, carriedLosses, insuredDays });
}
