import { readFileSync } from 'node:fs';
import { openWorkspace } from '@riv/language/workspace/open-workspace';
import type { LocalDate } from '@riv/model/value/local-date';
import { readSettlementConfig } from '@riv/settlement/config/read-config';
import { settlePayerYear } from '@riv/settlement/config/settle-from-config';
import type { SettlementConfig } from '@riv/settlement/config/settlement-config';
import { settlementConfigJson, toSettlementConfig } from '@riv/settlement/config/to-settlement-config';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';

const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
const validate = new Ajv2020({ strict: true }).compile(JSON.parse(read('packages/settlement/schema/riv-settlement-1.schema.json')));

/** The configuration of an example as its reader gets it: written, read, checked against the published schema. */
async function configOf(files: readonly string[], day?: LocalDate): Promise<SettlementConfig> {
    const workspace = await openWorkspace(files.map((file) => ({ uri: `file:///${file}`, text: read(`examples/${file}`) })));
    const contract = workspace.contracts()[0];
    const resolved = contract && workspace.resolve(contract, day === undefined ? undefined : { effective: day, known: day }).contract;
    const config = readSettlementConfig(resolved === undefined ? '' : settlementConfigJson(toSettlementConfig(resolved)));
    if (!config.ok) {
        expect.fail(config.problem.message);
    }
    expect(validate(config.value), JSON.stringify(validate.errors)).toBe(true);
    return config.value;
}

test.each([['nordfriesland/vertrag.riv'], ['werra/vertrag.riv', 'werra/module/herz.riv']])(
    '%s: the configuration gives the figures of the worked examples',
    async (...files) => {
        const config = await configOf(files);
        const results = config.examples.flatMap(({ results: lines }) => lines);
        expect(results.length).toBeGreaterThan(3);
        for (const { kind, stated, computed } of results) {
            expect(computed, kind).toBe(stated);
        }
        for (const { year, cases } of config.examples) {
            for (const { payer, spending, normCost, qualityFactor, figures } of cases) {
                const quality = qualityFactor === null ? {} : { qualityFactor };
                const settled = settlePayerYear(config, { payer, year, costs: { spending, normCost, ...quality } });
                const lines = settled.ok ? settled.value.success?.figures : undefined;
                expect(lines?.map(({ id, value }) => [id, value])).toEqual(figures.map(({ id, value }) => [id, value]));
            }
        }
    },
);

test('bochum after its amendments: two periods, a later Kasse with its own clock, the condition come true', async () => {
    const files = ['bochum/vertrag.riv', 'bochum/nachtrag-1.riv', 'bochum/nachtrag-2.riv'];
    const config = await configOf(files, { kind: 'date', iso: '2034-06-01' });
    expect(config.success.map(({ validFrom, validTo, split }) => [validFrom, validTo, split.payerPercent])).toEqual([
        [2027, 2029, '25'],
        [2030, null, '20'],
    ]);
    const costs = { spending: '18800000.00', normCost: '19000000.00', qualityFactor: '1' };
    const settled = settlePayerYear(config, { payer: 'BKKBeispiel', year: 2041, costs, zuweisungen: '19000000.00' });
    expect(settled.ok && [settled.value.success?.unit, settled.value.fund?.amount, settled.value.setOff?.balance]).toEqual([
        '160000.00',
        '-380000.00',
        '-220000.00',
    ]);
    expect(config.payers.map(({ ik, history }) => [ik, history.map(({ kind }) => kind)])).toEqual([
        ['103411401', []],
        ['109720000', ['renaming', 'succession']],
    ]);
});
