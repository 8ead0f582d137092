import { centsOf, moneyFromCents } from '@riv/model/value/money';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { figureOf, settle } from '../../testdata/engine.ts';
import { ROUNDING, type SuccessTerms } from '../terms/success-terms.ts';
import { sumOf } from './cents.ts';
import type { YearInputs } from './year-inputs.ts';

const RUNS = { seed: 20_270_101, numRuns: 600 };

const amount = (max: bigint) => fc.bigInt({ min: 0n, max }).map((cents) => moneyFromCents(cents).amount);
const normCost = fc.bigInt({ min: 1n, max: 50_000_000_000n }).map((cents) => moneyFromCents(cents).amount);

/** A decimal of `digits` places between two bounds, given in units of the last place. */
const decimal = (min: number, max: number, digits: number) =>
    fc.integer({ min, max }).map((value) => {
        const text = String(value).padStart(digits + 1, '0');
        return `${text.slice(0, -digits)}.${text.slice(-digits)}`;
    });
const percent = (max: number) => decimal(0, max * 100, 2);
const orNull = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: null });

const terms: fc.Arbitrary<SuccessTerms> = fc.record({
    formula: fc.constant('F2'),
    referenceQuotient: decimal(900_000, 1_100_000, 6),
    payerPercent: percent(100),
    lossRule: fc.oneof(
        fc.record({ kind: fc.constant('carryForward' as const), years: fc.integer({ min: 0, max: 5 }) }),
        fc.record({ kind: fc.constant('shared' as const), unitPercent: percent(100) }),
    ),
    thresholdPercent: percent(3),
    thresholdTwoSided: fc.boolean(),
    gainCapPercent: orNull(percent(20)),
    lossCapPercent: orNull(percent(5)),
    quality: orNull(fc.record({ floor: decimal(80, 100, 2) })),
    retentionPurpose: fc.constant(null),
    rounding: fc.constant(ROUNDING),
});

/** A year whose spending lies within 10 % of the norm cost, so that gains, losses and thresholds all occur. */
const year: fc.Arbitrary<YearInputs> = fc
    .record({
        normCost,
        ratio: fc.bigInt({ min: 900n, max: 1_100n }),
        cents: fc.bigInt({ min: 0n, max: 99n }),
        qualityFactor: decimal(0, 100, 2),
        carriedLosses: fc.array(fc.record({ year: fc.integer({ min: 2022, max: 2028 }), amount: amount(500_000_000n) }), { maxLength: 4 }),
    })
    .map(({ normCost: norm, ratio, cents, ...rest }) => ({
        ...rest,
        year: 2029,
        normCost: norm,
        spending: moneyFromCents((centsOf({ kind: 'money', amount: norm }) * ratio) / 1000n + cents).amount,
    }));

/** Terms without an agreed quality factor take no value. */
function fitting(agreed: SuccessTerms, { qualityFactor, ...inputs }: YearInputs): YearInputs {
    return agreed.quality === null || qualityFactor === undefined ? inputs : { ...inputs, qualityFactor };
}

const cents = (value: string) => centsOf({ kind: 'money', amount: value });

test('payer, unit and withheld money add up to the base; nothing of a Delta is lost', () => {
    fc.assert(
        fc.property(terms, year, (agreed, data) => {
            const result = settle(agreed, fitting(agreed, data));
            expect(cents(result.payer) + cents(result.unit) + cents(result.retained)).toBe(cents(result.base));
            const counted = cents(figureOf(result, 'countedGain'));
            expect(cents(result.base) + cents(result.aboveCap) + sumOf(result.usedLosses)).toBe(counted);
            expect(result.outcome === 'gain' ? counted : 0n).toBe(counted);
            for (const share of [result.payer, result.unit, result.retained, result.aboveCap, result.unitPays]) {
                expect(cents(share) >= 0n).toBe(true);
            }
        }),
        RUNS,
    );
});

test('losses are neither created nor lost: in + new = used + carried + lapsed', () => {
    fc.assert(
        fc.property(terms, year, (agreed, data) => {
            const result = settle(agreed, fitting(agreed, data));
            const newLoss = agreed.lossRule.kind === 'shared' ? 0n : cents(figureOf(result, 'loss'));
            const cap = agreed.lossCapPercent === null ? newLoss : cents(figureOf(result, 'lossCap'));
            const added = agreed.lossRule.kind === 'shared' || newLoss < cap ? newLoss : cap;
            const out = [result.usedLosses, result.carryForward, result.expiredLosses].map((losses) => sumOf(losses));
            expect(out.reduce((sum, part) => sum + part, 0n)).toBe(sumOf(data.carriedLosses ?? []) + added);
        }),
        RUNS,
    );
});

test('every figure is a plain decimal with two or six places, never NaN, infinite, exponential or minus zero', () => {
    fc.assert(
        fc.property(terms, year, (agreed, data) => {
            for (const { id, value, unit } of settle(agreed, fitting(agreed, data)).figures) {
                expect(value, id).toMatch(unit === 'EUR' ? /^-?\d+\.\d{2}$/ : /^\d+(\.\d+)?$/);
                expect(value, id).not.toMatch(/^-0\.00$/);
            }
        }),
        RUNS,
    );
});

test('a higher threshold never pays more and never costs more', () => {
    fc.assert(
        fc.property(terms, year, percent(3), (agreed, data, higher) => {
            const inputs = fitting(agreed, { ...data, carriedLosses: [] });
            const [low, high] = [agreed.thresholdPercent, higher].toSorted((a, b) => Number(a) - Number(b)) as [string, string];
            const mild = settle({ ...agreed, thresholdPercent: low }, inputs);
            const strict = settle({ ...agreed, thresholdPercent: high }, inputs);
            expect(cents(strict.unit) <= cents(mild.unit)).toBe(true);
            expect(cents(strict.unitPays) <= cents(mild.unitPays)).toBe(true);
        }),
        RUNS,
    );
});

test('more spending never brings the unit more', () => {
    fc.assert(
        fc.property(terms, year, amount(100_000_000n), (agreed, data, more) => {
            const inputs = fitting(agreed, data);
            const dearer = { ...inputs, spending: moneyFromCents(cents(inputs.spending) + cents(more)).amount };
            const [cheap, dear] = [settle(agreed, inputs), settle(agreed, dearer)];
            expect(cents(dear.unit) <= cents(cheap.unit)).toBe(true);
            expect(cents(dear.unitPays) >= cents(cheap.unitPays)).toBe(true);
        }),
        RUNS,
    );
});

/** `numerator / denominator` in whole units, half away from zero, in integers alone. */
function divideHalfUp(numerator: bigint, denominator: bigint): bigint {
    const size = numerator < 0n ? -numerator : numerator;
    const rounded = (2n * size + denominator) / (2n * denominator);
    return numerator < 0n ? -rounded : rounded;
}

test('Delta and the Kasse’s share agree with integer arithmetic', () => {
    fc.assert(
        fc.property(terms, year, (agreed, data) => {
            const result = settle(agreed, fitting(agreed, data));
            const quotient = BigInt(agreed.referenceQuotient.replace('.', ''));
            const millionths = quotient * cents(data.normCost) - 1_000_000n * cents(data.spending);
            expect(cents(result.delta)).toBe(divideHalfUp(millionths, 1_000_000n));
            const share = BigInt(agreed.payerPercent.replace('.', ''));
            expect(cents(result.payer)).toBe(divideHalfUp(share * cents(result.base), 10_000n));
        }),
        RUNS,
    );
});
