import { fail, ok, type Result } from './result.ts';
import { NBSP, quoted } from './typography.ts';

export type DurationUnit = 'day' | 'week' | 'month' | 'year';

/** A length of time in one unit, as it was agreed: 24 months stay 24 months and do not become two years. */
export interface Duration {
    readonly kind: 'duration';
    readonly amount: number;
    readonly unit: DurationUnit;
}

export type GrammaticalCase = 'nominative' | 'dative';

const MAX_AMOUNT = 9999;

interface UnitWords {
    readonly one: string;
    readonly many: string;
    readonly manyDative: string;
}

const WORDS: Readonly<Record<DurationUnit, UnitWords>> = {
    day: { one: 'Tag', many: 'Tage', manyDative: 'Tagen' },
    week: { one: 'Woche', many: 'Wochen', manyDative: 'Wochen' },
    month: { one: 'Monat', many: 'Monate', manyDative: 'Monaten' },
    year: { one: 'Jahr', many: 'Jahre', manyDative: 'Jahren' },
};

const UNITS = Object.keys(WORDS) as readonly DurationUnit[];

/**
 * Reads an amount and a German unit word: `('24', 'monate')`, `('1', 'Jahr')`, `('30', 'tagen')`. The amount is whole, 0–9999.
 * Codes: `dauer-zahl`, `dauer-einheit`.
 */
export function parseDuration(amountText: string, unitText: string): Result<Duration> {
    const amount = amountText.trim();
    if (!/^\d+$/.test(amount) || Number(amount) > MAX_AMOUNT) {
        return fail('dauer-zahl', `${quoted(amount)} ist keine Dauer. Schreiben Sie eine ganze Zahl bis ${MAX_AMOUNT} wie 24 monate.`);
    }
    const word = unitText.trim().toLowerCase();
    const unit = UNITS.find((candidate) => wordsOf(candidate).includes(word));
    if (!unit) {
        return fail('dauer-einheit', `${quoted(unitText.trim())} ist keine Zeiteinheit. Möglich sind tage, wochen, monate und jahre.`);
    }
    return ok({ kind: 'duration', amount: Number(amount), unit });
}

/** Prints `24 Monate`, after prepositions such as “von” `24 Monaten`, and `1 Jahr`; with a no-break space. */
export function formatDuration(duration: Duration, grammaticalCase: GrammaticalCase = 'nominative'): string {
    const words = WORDS[duration.unit];
    const plural = grammaticalCase === 'dative' ? words.manyDative : words.many;
    return `${duration.amount}${NBSP}${duration.amount === 1 ? words.one : plural}`;
}

/** Compares days with weeks and months with years; undefined across that line, because months differ in length. */
export function compareDurations(a: Duration, b: Duration): number | undefined {
    const left = inBaseUnit(a);
    const right = inBaseUnit(b);
    return left.base === right.base ? left.amount - right.amount : undefined;
}

function inBaseUnit({ amount, unit }: Duration): { readonly base: 'day' | 'month'; readonly amount: number } {
    switch (unit) {
        case 'day':
            return { base: 'day', amount };
        case 'week':
            return { base: 'day', amount: amount * 7 };
        case 'month':
            return { base: 'month', amount };
        case 'year':
            return { base: 'month', amount: amount * 12 };
    }
}

function wordsOf(unit: DurationUnit): readonly string[] {
    const { one, many, manyDative } = WORDS[unit];
    return [one, many, manyDative].map((word) => word.toLowerCase());
}
