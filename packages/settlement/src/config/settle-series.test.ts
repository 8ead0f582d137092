import { expect, test } from 'vitest';
import { ONE_SIDED_CONTRACT } from '../../testdata/contract.ts';
import { unwrap } from '../../testdata/engine.ts';
import { settleSeries } from './settle-series.ts';
import { toSettlementConfig } from './to-settlement-config.ts';

const CONFIG = toSettlementConfig(ONE_SIDED_CONTRACT);
const year = (number: number, spending: string, normCost: string) => ({
    payer: 'AOK',
    year: number,
    costs: { spending, normCost, qualityFactor: '1' },
});

const LOSS = year(2027, '121200000.00', '119000000.00');
const GAIN = year(2028, '119400000.00', '121500000.00');

test('a loss runs into the following year, in whatever order the years come', () => {
    for (const years of [
        [LOSS, GAIN],
        [GAIN, LOSS],
    ]) {
        const results = unwrap(settleSeries(CONFIG, years));
        expect(results.map(({ success }) => [success?.delta, success?.unit])).toEqual([
            ['-1558590.00', '0.00'],
            ['2754885.00', '897221.25'],
        ]);
    }
});

test('a corrected year changes the years after it', () => {
    const corrected = year(2027, '119641410.00', '119000000.00');
    const [, after] = unwrap(settleSeries(CONFIG, [corrected, GAIN]));
    expect(after?.success?.unit).toBe('2066163.75');
});

test('a year without costs passes the losses on', () => {
    const results = unwrap(settleSeries(CONFIG, [LOSS, { payer: 'AOK', year: 2028 }, { ...GAIN, year: 2029 }]));
    expect(results[2]?.success?.unit).toBe('897221.25');
});

test('losses of the inputs replace what the year before carried', () => {
    const own = { ...GAIN, costs: { ...GAIN.costs, carriedLosses: [] } };
    expect(unwrap(settleSeries(CONFIG, [LOSS, own]))[1]?.success?.unit).toBe('2066163.75');
});

test('the first fault ends the series', () => {
    const result = settleSeries(CONFIG, [LOSS, year(2028, 'x', '1.00')]);
    expect(result.ok ? undefined : result.problem.code).toBe('zahl-ungültig');
});
