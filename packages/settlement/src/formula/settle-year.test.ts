import { expect, test } from 'vitest';
import { figureOf, STANDARD_TERMS, settle } from '../../testdata/engine.ts';
import type { SuccessTerms } from '../terms/success-terms.ts';
import { settleYear } from './settle-year.ts';
import type { YearInputs } from './year-inputs.ts';

const GAIN: YearInputs = { year: 2029, spending: '114000000.00', normCost: '117000000.00' };
const LOSS: YearInputs = { year: 2030, spending: '121000000.00', normCost: '117000000.00' };

const TWO_SIDED: SuccessTerms = {
    ...STANDARD_TERMS,
    lossRule: { kind: 'shared', unitPercent: '40' },
    thresholdPercent: '1',
    thresholdTwoSided: true,
    gainCapPercent: '10',
    lossCapPercent: '2',
    quality: { floor: '0.80' },
    retentionPurpose: 'Qualitätsbonifizierung',
};

function codeOf(terms: SuccessTerms, inputs: YearInputs): string | undefined {
    const result = settleYear(terms, inputs);
    return result.ok ? undefined : result.problem.code;
}

test('a share of 20 % and a quality factor of 0.95', () => {
    const terms: SuccessTerms = { ...STANDARD_TERMS, payerPercent: '20', quality: { floor: '0.90' } };
    const { delta, payer, unit, retained } = settle(terms, { ...GAIN, qualityFactor: '0.95' });
    expect([delta, payer, unit, retained]).toEqual(['3630630.00', '726126.00', '2759278.80', '145225.20']);
});

test('a share of 25 % and a quality factor of 0.92, two-sided', () => {
    const { delta, payer, unit, retained } = settle(TWO_SIDED, { ...GAIN, qualityFactor: '0.92' });
    expect([delta, payer, unit, retained]).toEqual(['3630630.00', '907657.50', '2505134.70', '217837.80']);
});

test('a loss of which the unit bears 40 % needs no quality value', () => {
    const { delta, outcome, unitPays, payer, unit, retained } = settle(TWO_SIDED, LOSS);
    expect([delta, outcome, unitPays]).toEqual(['-3369370.00', 'loss', '1347748.00']);
    expect([payer, unit, retained]).toEqual(['0.00', '0.00', '0.00']);
});

test('the loss cap limits what the unit pays', () => {
    const { unitPays } = settle({ ...TWO_SIDED, lossCapPercent: '1' }, LOSS);
    expect(unitPays).toBe('1170000.00');
});

test('a value below the floor counts as the floor', () => {
    const result = settle(TWO_SIDED, { ...GAIN, qualityFactor: '0.50' });
    expect([figureOf(result, 'qualityFactor'), result.unit]).toEqual(['0.80', '2178378.00']);
});

test('losses: oldest first, expired ones are not used, this year’s Delta is reduced by the rest', () => {
    const carriedLosses = [
        { year: 2028, amount: '100.00' },
        { year: 2026, amount: '200.00' },
        { year: 2025, amount: '400.00' },
    ];
    const result = settle(STANDARD_TERMS, { ...GAIN, spending: '117630380.00', carriedLosses });
    expect(result.delta).toBe('250.00');
    expect(result.usedLosses).toEqual([
        { year: 2026, amount: '200.00' },
        { year: 2028, amount: '50.00' },
    ]);
    expect([result.base, result.carryForward, result.expiredLosses]).toEqual([
        '0.00',
        [{ year: 2028, amount: '50.00' }],
        [{ year: 2025, amount: '400.00' }],
    ]);
});

test('a loss can be used in the last of its years and lapses with it', () => {
    const carriedLosses = [{ year: 2026, amount: '5000000.00' }];
    const result = settle(STANDARD_TERMS, { ...GAIN, carriedLosses });
    expect([result.unit, result.carryForward]).toEqual(['0.00', []]);
    expect(result.expiredLosses).toEqual([{ year: 2026, amount: '1369370.00' }]);
});

test('a gain below the threshold is no gain: old losses stay', () => {
    const carriedLosses = [{ year: 2028, amount: '100.00' }];
    const result = settle({ ...STANDARD_TERMS, thresholdPercent: '1' }, { ...GAIN, spending: '117000000.00', carriedLosses });
    expect([result.outcome, result.unit, result.carryForward]).toEqual(['gainBelowThreshold', '0.00', carriedLosses]);
});

test('a one-sided threshold does not shield from losses, a two-sided one does', () => {
    const inputs = { ...GAIN, spending: '118000000.00' };
    const oneSided = settle({ ...STANDARD_TERMS, thresholdPercent: '1' }, inputs);
    const twoSided = settle({ ...STANDARD_TERMS, thresholdPercent: '1', thresholdTwoSided: true }, inputs);
    expect([oneSided.outcome, oneSided.carryForward]).toEqual(['loss', [{ year: 2029, amount: '369370.00' }]]);
    expect([twoSided.outcome, twoSided.carryForward]).toEqual(['lossBelowThreshold', []]);
});

test('the cap applies to what is left after carried losses', () => {
    const carriedLosses = [{ year: 2028, amount: '1000000.00' }];
    const terms: SuccessTerms = { ...STANDARD_TERMS, gainCapPercent: '2' };
    const { base, aboveCap } = settle(terms, { ...GAIN, carriedLosses });
    expect([base, aboveCap]).toEqual(['2340000.00', '290630.00']);
});

test('a statement has the same lines in a gain, a zero and a loss year', () => {
    const lines = [GAIN, { ...GAIN, spending: '117630630.00' }, LOSS].map((inputs) =>
        settle(TWO_SIDED, { ...inputs, qualityFactor: '0.92' }).figures.map(({ id }) => id),
    );
    expect(lines[1]).toEqual(lines[0]);
    expect(lines[2]).toEqual(lines[0]);
});

test('a figure explains itself', () => {
    const payer = settle(TWO_SIDED, { ...GAIN, qualityFactor: '0.92' }).figures.find(({ id }) => id === 'payer');
    expect(payer).toEqual({
        id: 'payer',
        label: 'Anteil der Krankenkasse',
        formula: 'Anteilssatz der Krankenkasse × zu teilender Betrag',
        inputs: [
            { id: 'payerPercent', label: 'Anteilssatz der Krankenkasse', value: '25', unit: 'percent' },
            { id: 'base', label: 'Zu teilender Betrag', value: '3630630.00', unit: 'EUR' },
        ],
        value: '907657.50',
        unit: 'EUR',
        rounding: 'kaufmännisch auf zwei Nachkommastellen',
        clause: 'erfolgsverguetung.aufteilung',
    });
});

const GIVEN = new Set([
    'spending',
    'normCost',
    'insuredDays',
    'qualityValue',
    'qualityFloor',
    'referenceQuotient',
    'lossPercent',
    'thresholdPercent',
    'gainCapPercent',
    'lossCapPercent',
    'payerPercent',
]);

test.each([
    ['gain, two-sided', TWO_SIDED, { ...GAIN, qualityFactor: '0.92', insuredDays: '10950000' }],
    ['loss, two-sided', TWO_SIDED, LOSS],
    ['gain, one-sided', STANDARD_TERMS, GAIN],
    ['loss, shared without a cap', { ...TWO_SIDED, lossCapPercent: null, gainCapPercent: null }, LOSS],
    ['gain, losses not carried', { ...STANDARD_TERMS, lossRule: { kind: 'carryForward' as const, years: 0 } }, GAIN],
    ['loss, one-sided with a cap', { ...STANDARD_TERMS, lossCapPercent: '2' }, LOSS],
])('%s: every figure is computed from terms, data and figures before it', (_, terms, inputs) => {
    const { figures } = settle(terms, inputs);
    const shown = new Map<string, string>();
    for (const figure of figures) {
        for (const input of figure.inputs.filter(({ id }) => !GIVEN.has(id))) {
            expect(shown.get(input.id), `${figure.id} ← ${input.id}`).toBe(input.value);
        }
        shown.set(figure.id, figure.value);
    }
    expect(shown.size).toBe(figures.length);
});

test('faults are values', () => {
    const faults: readonly [string, Partial<SuccessTerms>, Partial<YearInputs>][] = [
        ['zahl-ungültig', {}, { spending: '1.000,00' }],
        ['zahl-ungültig', {}, { normCost: 'NaN' }],
        ['zahl-außerhalb', {}, { spending: '-1.00' }],
        ['betrag-zu-genau', {}, { spending: '1.001' }],
        ['normkosten-null', {}, { normCost: '0.00' }],
        ['zahl-außerhalb', { payerPercent: '100.5' }, {}],
        ['referenzquotient-ungültig', { referenceQuotient: '0' }, {}],
        ['verlustvortrag-ungültig', { lossRule: { kind: 'carryForward', years: 1.5 } }, {}],
        ['zahl-ungültig', { lossRule: { kind: 'shared', unitPercent: '' } }, {}],
        ['verlustvortrag-jahr', {}, { carriedLosses: [{ year: 2029, amount: '1.00' }] }],
        ['zahl-außerhalb', {}, { carriedLosses: [{ year: 2028, amount: '-1.00' }] }],
        ['zahl-außerhalb', {}, { qualityFactor: '1.01' }],
        ['zahl-außerhalb', {}, { insuredDays: '0' }],
        ['qualitätsfaktor-nicht-vereinbart', {}, { qualityFactor: '0.9' }],
        ['qualitätsfaktor-fehlt', { quality: { floor: '0.8' } }, {}],
        ['qualitätsfaktor-fest', { quality: { fixed: '0.9' } }, { qualityFactor: '0.95' }],
        ['zahl-außerhalb', { quality: { floor: '1.2' } }, {}],
        ['zahl-außerhalb', { gainCapPercent: '-1' }, {}],
    ];
    for (const [code, terms, inputs] of faults) {
        expect(codeOf({ ...STANDARD_TERMS, ...terms }, { ...GAIN, ...inputs }), JSON.stringify([terms, inputs])).toBe(code);
    }
    expect(codeOf(STANDARD_TERMS, GAIN)).toBeUndefined();
});

test('a fixed quality factor needs no yearly value', () => {
    const { unit, retained } = settle({ ...STANDARD_TERMS, quality: { fixed: '0.9' } }, GAIN);
    expect([unit, retained]).toEqual(['2450675.25', '272297.25']);
});
