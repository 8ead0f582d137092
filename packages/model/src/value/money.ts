import { Decimal, roundHalfUp } from './decimal.ts';
import { canonicalDecimal, groupThousands, isMinus, SIGN_PATTERN } from './german-number.ts';
import { fail, ok, type Result } from './result.ts';
import { NBSP, quoted } from './typography.ts';

/** Euro, exact to the cent. `amount` is canonical: exactly two decimals, a point, no grouping, e.g. `'-3369370.00'`. */
export interface Money {
    readonly kind: 'money';
    readonly amount: string;
}

/** More whole digits than any health fund needs; keeps every product inside the precision of `Decimal`. */
const MAX_WHOLE_DIGITS = 18;

const LITERAL = new RegExp(`^(${SIGN_PATTERN})\\s*([\\d.,'’\\s]*\\d[.,]?)\\s*(EUR|€|Euro)?$`, 'iu');
const GROUPED = /^\d{1,3}(?:\.\d{3})+$/;
const PLAIN = /^\d+$/;

/**
 * Reads an amount as it stands in a contract: `1.234.567,89 EUR`, `1234567,89`, `500 €`, `-2,50 EUR`.
 * Codes: `betrag-ungültig`, `betrag-gruppierung` (with the corrected amount), `betrag-zu-genau`, `betrag-zu-groß`.
 */
export function parseMoney(text: string): Result<Money> {
    const match = LITERAL.exec(text.trim());
    if (!match) {
        return fail('betrag-ungültig', `${quoted(text.trim())} ist kein Betrag. Schreiben Sie ihn wie 1.234,56${NBSP}EUR.`);
    }
    const [, sign, figure = '', currency] = match;
    const [whole = '', decimals = '', ...rest] = figure.split(',');
    const plain = PLAIN.test(whole) || GROUPED.test(whole);
    if (rest.length > 0 || !plain || figure.endsWith(',') || (decimals !== '' && !PLAIN.test(decimals))) {
        return wrongGrouping(figure, isMinus(sign), currency !== undefined);
    }
    if (decimals.length > 2) {
        return fail(
            'betrag-zu-genau',
            `${quoted(figure)} hat ${decimals.length} Nachkommastellen. Beträge sind auf den Cent genau; Tausender trennt ein Punkt, Cent ein Komma (1.234,56${NBSP}EUR).`,
        );
    }
    const digits = whole.replaceAll('.', '');
    if (digits.length > MAX_WHOLE_DIGITS) {
        return fail('betrag-zu-groß', `${quoted(figure)} hat mehr als ${MAX_WHOLE_DIGITS} Stellen vor dem Komma. Prüfen Sie den Betrag.`);
    }
    return ok({ kind: 'money', amount: canonicalDecimal(isMinus(sign), digits, decimals.padEnd(2, '0')) });
}

function wrongGrouping(figure: string, negative: boolean, withCurrency: boolean): Result<Money> {
    const corrected = correctedFigure(figure);
    const suggestion = corrected && `${negative ? '-' : ''}${corrected}${withCurrency ? ' EUR' : ''}`;
    const advice = corrected ? ` Gemeint ist wohl ${corrected}.` : '';
    return fail(
        'betrag-gruppierung',
        `In ${quoted(figure)} stehen die Trennzeichen falsch: Punkte trennen Dreiergruppen, ein Komma die Cent (1.234,56${NBSP}EUR).${advice}`,
        suggestion,
    );
}

/** The German reading of a figure with foreign or misplaced separators; undefined where two readings are possible. */
function correctedFigure(figure: string): string | undefined {
    const compact = figure.replace(/['’\s]/g, '');
    const parts =
        /^(?<whole>\d{1,3}(?:,\d{3})*|\d+)\.(?<decimals>\d{1,2})$/.exec(compact) ?? /^(?<whole>[\d.]+),(?<decimals>\d{1,2})$/.exec(compact);
    if (parts?.groups) {
        const { whole = '', decimals = '' } = parts.groups;
        return `${groupThousands(whole.replace(/[.,]/g, ''))},${decimals.padEnd(2, '0')}`;
    }
    const isWhole = PLAIN.test(compact) || GROUPED.test(compact) || /^\d{1,3}(?:,\d{3}){2,}$/.test(compact);
    return isWhole ? groupThousands(compact.replace(/[.,]/g, '')) : undefined;
}

/** Prints `1.234.567,89 EUR` with a no-break space; the minus stays ASCII so that a copied amount can be pasted back. */
export function formatMoney(money: Money): string {
    const negative = money.amount.startsWith('-');
    const [whole = '0', cents = '00'] = money.amount.replace('-', '').split('.');
    return `${negative ? '-' : ''}${groupThousands(whole)},${cents}${NBSP}EUR`;
}

/** The amount of a number of cents; `-5n` is `'-0.05'`. */
export function moneyFromCents(cents: bigint): Money {
    const digits = (cents < 0n ? -cents : cents).toString().padStart(3, '0');
    return { kind: 'money', amount: canonicalDecimal(cents < 0n, digits.slice(0, -2), digits.slice(-2)) };
}

/** The amount in cents. */
export function centsOf(money: Money): bigint {
    return BigInt(money.amount.replace('.', ''));
}

/** Negative, zero or positive, as `a` is smaller than, equal to or greater than `b`. */
export function compareMoney(a: Money, b: Money): number {
    const difference = centsOf(a) - centsOf(b);
    return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export function addMoney(a: Money, b: Money): Money {
    return moneyFromCents(centsOf(a) + centsOf(b));
}

export function subtractMoney(a: Money, b: Money): Money {
    return moneyFromCents(centsOf(a) - centsOf(b));
}

/** `money × factor`, rounded half away from zero to the cent (D14). `factor` is a canonical decimal string such as `'0.75'`. */
export function multiplyMoney(money: Money, factor: string): Money {
    return { kind: 'money', amount: roundHalfUp(new Decimal(money.amount).times(factor), 2) };
}
