import { Decimal } from '@riv/model/value/decimal';
import { expect, test } from 'vitest';
import { ONE_SIDED, ONE_SIDED_CONTRACT, percent, quotient, sourced, TWO_SIDED, TWO_SIDED_CONTRACT } from '../../testdata/contract.ts';
import { unwrap } from '../../testdata/engine.ts';
import { settlePayerYear } from '../config/settle-from-config.ts';
import type { SettlementConfig } from '../config/settlement-config.ts';
import { toSettlementConfig } from '../config/to-settlement-config.ts';
import { correctionOf } from '../formula/correction.ts';
import { setOff } from '../formula/set-off.ts';
import { resultOf } from './case-setting.ts';
import type { ConformityYear, YearCase } from './conformity-case.ts';

const CONFIGS = [toSettlementConfig(ONE_SIDED_CONTRACT), toSettlementConfig(TWO_SIDED_CONTRACT)] as const;

/** Settles the data of a case by the configuration alone, as a reader of the file would. */
function settled(config: SettlementConfig, payer: string, { year, qualityFactor, ...costs }: ConformityYear) {
    const quality = qualityFactor === null ? {} : { qualityFactor };
    const result = unwrap(settlePayerYear(config, { payer, year, costs: { ...costs, ...quality } }));
    expect(result.success).not.toBeNull();
    return result.success as NonNullable<typeof result.success>;
}

test.each([0, 1] as const)('configuration %i: the cases follow from the configuration alone', (index) => {
    const config = CONFIGS[index];
    for (const found of config.conformity) {
        if (found.kind === 'year') {
            expect(resultOf(settled(config, found.payer, found.inputs)), found.id).toEqual(found.expected);
        } else if (found.kind === 'correction') {
            const { provisional, final } = found.inputs;
            const change = correctionOf(settled(config, found.payer, provisional), settled(config, found.payer, final));
            expect(change, found.id).toEqual(found.expected);
        } else {
            const { zuweisungen, ratePercent, ...data } = found.inputs;
            const { unit } = settled(config, found.payer, data);
            const repayment = new Decimal(zuweisungen).times(ratePercent).dividedBy(-100).toFixed(2);
            const { balance } = setOff(
                [{ label: '', amount: unit, clause: '' }],
                [{ label: '', amount: repayment, clause: '' }],
                config.fund.setOff.allowed,
            );
            expect([unit, repayment, balance], found.id).toEqual([found.expected.unit, found.expected.repayment, found.expected.balance]);
        }
    }
});

const keysOf = (config: SettlementConfig) => config.conformity.map(({ id }) => id);

test('one-sided terms: a full set for each period, a gain for each other Kasse', () => {
    expect(keysOf(CONFIGS[0])).toEqual([
        'gewinn.2027.AOK',
        'null.2027.AOK',
        'verlust.2027.AOK',
        'rundung.2027.AOK',
        'qualitaet-unter-mindestwert.2027.AOK',
        'folgejahr.2028.AOK',
        'folgejahr-verbraucht.2028.AOK',
        'vortrag-verfallen.2029.AOK',
        'rueckfuehrung-mit-gewinn.2027.AOK',
        'rueckfuehrung-ohne-gewinn.2027.AOK',
        'korrektur.2027.AOK',
        'gewinn.2028.EK',
        'gewinn.2030.AOK',
        'null.2030.AOK',
        'verlust.2030.AOK',
        'rundung.2030.AOK',
        'qualitaet-unter-mindestwert.2030.AOK',
        'folgejahr.2031.AOK',
        'folgejahr-verbraucht.2031.AOK',
        'vortrag-verfallen.2034.AOK',
        'rueckfuehrung-mit-gewinn.2030.AOK',
        'rueckfuehrung-ohne-gewinn.2030.AOK',
        'korrektur.2030.AOK',
        'gewinn.2030.EK',
    ]);
});

test('two-sided terms: thresholds and caps instead of carried losses', () => {
    const first = keysOf(CONFIGS[1]).filter((id) => id.endsWith('.AOK'));
    expect(first.map((id) => id.split('.')[0])).toEqual([
        'gewinn',
        'null',
        'verlust',
        'rundung',
        'qualitaet-unter-mindestwert',
        'schwelle-verfehlt',
        'schwelle-erreicht',
        'verlust-an-der-schwelle',
        'kappung-gewinn',
        'kappung-verlust',
        'rueckfuehrung-mit-gewinn',
        'rueckfuehrung-ohne-gewinn',
        'korrektur',
    ]);
    expect(keysOf(CONFIGS[1]).filter((id) => id.includes('IKK'))).toEqual([]);
});

test('ids are unique', () => {
    for (const config of CONFIGS) {
        expect(new Set(keysOf(config)).size).toBe(config.conformity.length);
    }
});

function yearCase(config: SettlementConfig, id: string): YearCase {
    const found = config.conformity.find((candidate) => candidate.id === id);
    expect(found?.kind, id).toBe('year');
    return found as YearCase;
}

test.each([
    ['gewinn.2027.AOK', 'gain'],
    ['null.2027.AOK', 'zero'],
    ['verlust.2027.AOK', 'loss'],
    ['schwelle-verfehlt.2027.AOK', 'gainBelowThreshold'],
    ['schwelle-erreicht.2027.AOK', 'gain'],
    ['verlust-an-der-schwelle.2027.AOK', 'lossBelowThreshold'],
])('%s is a case of %s', (id, outcome) => {
    expect(yearCase(CONFIGS[1], id).expected.outcome).toBe(outcome);
});

test('each case shows what its title says', () => {
    const [oneSided, twoSided] = CONFIGS;
    expect(yearCase(twoSided, 'kappung-gewinn.2027.AOK').expected.aboveCap).not.toBe('0.00');
    const lossCap = yearCase(twoSided, 'kappung-verlust.2027.AOK');
    expect(new Decimal(lossCap.expected.unitPays).eq(new Decimal(lossCap.inputs.normCost).times('0.02'))).toBe(true);
    const exhausted = yearCase(oneSided, 'folgejahr-verbraucht.2028.AOK').expected;
    expect([exhausted.base, exhausted.carryForward.length]).toEqual(['0.00', 1]);
    expect(yearCase(oneSided, 'vortrag-verfallen.2029.AOK').expected.expiredLosses.length).toBe(1);
    expect(yearCase(oneSided, 'rundung.2027.AOK').expected).toMatchObject({ delta: '0.02', payer: '0.01' });
    const floor = yearCase(oneSided, 'qualitaet-unter-mindestwert.2027.AOK');
    expect(new Decimal(floor.inputs.qualityFactor ?? '1').lt('0.8')).toBe(true);
    const part = new Decimal(floor.expected.base).minus(floor.expected.payer);
    expect(new Decimal(floor.expected.unit).eq(part.times('0.8'))).toBe(true);
});

test('terms without quality factor, floor or any unit share of losses still give cases', () => {
    const { quality: _, retention: __, ...bare } = ONE_SIDED;
    const contract = {
        ...ONE_SIDED_CONTRACT,
        success: [
            { ...bare, validTo: 2028, lossCap: sourced(percent('2')) },
            {
                ...TWO_SIDED,
                validFrom: 2029,
                validTo: 2029,
                quality: sourced({ floor: quotient('0.00') }),
                lossShare: sourced(percent('0')),
            },
            { ...TWO_SIDED, validFrom: 2030, quality: sourced({ fixed: quotient('0.90') }), payerShare: sourced(percent('20')) },
        ],
    };
    const keys = keysOf(toSettlementConfig(contract));
    expect(keys.filter((id) => id.startsWith('kappung-verlust'))).toEqual(['kappung-verlust.2027.AOK', 'kappung-verlust.2030.AOK']);
    expect(keys.filter((id) => id.startsWith('qualitaet'))).toEqual([]);
    expect(keys.filter((id) => id.startsWith('rundung'))).toHaveLength(3);
});

test('a contract whose reference is open has no cases', () => {
    const payers = TWO_SIDED_CONTRACT.payers.slice(2);
    expect(toSettlementConfig({ ...TWO_SIDED_CONTRACT, payers }).conformity).toEqual([]);
});

test('while the begin is open, the first period gives its cases in the year of accession', () => {
    const { validFrom: _, ...first } = ONE_SIDED;
    const config = toSettlementConfig({ ...ONE_SIDED_CONTRACT, success: [first] });
    expect(config.success.map(({ validFrom, validTo }) => [validFrom, validTo])).toEqual([[null, null]]);
    expect(keysOf(config)[0]).toBe('gewinn.2027.AOK');
    const gain = yearCase(config, 'gewinn.2027.AOK');
    expect(resultOf(settled(config, gain.payer, gain.inputs))).toEqual(gain.expected);
});
