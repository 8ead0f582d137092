import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ONE_SIDED_CONTRACT, TWO_SIDED_CONTRACT } from '../../testdata/contract.ts';
import { readSettlementConfig } from '../config/read-config.ts';
import { settlementConfigJson, toSettlementConfig } from '../config/to-settlement-config.ts';
import { checkConfig } from './check-config.ts';
import { SETTLEMENT_SCHEMA } from './settlement-schema.ts';

const validate = new Ajv2020({ strict: true }).compile(SETTLEMENT_SCHEMA);
const SOUND = [ONE_SIDED_CONTRACT, TWO_SIDED_CONTRACT].map((contract) => settlementConfigJson(toSettlementConfig(contract)));

type Json = Record<string, unknown>;

/** A sound configuration with one change. */
function damaged(change: (config: Json) => void, which = 0): unknown {
    const config = JSON.parse(SOUND[which] ?? '{}') as Json;
    change(config);
    return config;
}

const part = (config: Json, ...path: (string | number)[]): Json =>
    path.reduce<Json>((target, key) => target[key as keyof Json] as Json, config);

const DAMAGES: readonly (readonly [string, string, (config: Json) => void])[] = [
    ['a foreign schema', '/schema', (config) => Object.assign(config, { schema: 'riv-settlement/2' })],
    ['a member that nobody knows', '/note', (config) => Object.assign(config, { note: 'x' })],
    ['a missing member', '/payers', (config) => Reflect.deleteProperty(config, 'payers')],
    [
        'a number for a percentage',
        '/success/0/split/payerPercent',
        (config) => Object.assign(part(config, 'success', 0, 'split'), { payerPercent: 25 }),
    ],
    [
        'a decimal comma',
        '/payers/0/reference/quotient',
        (config) => Object.assign(part(config, 'payers', 0, 'reference'), { quotient: '1,005390' }),
    ],
    [
        'an amount without cents',
        '/payers/0/reference/baseYears/0/spending',
        (config) => Object.assign(part(config, 'payers', 0, 'reference', 'baseYears', 0), { spending: '1' }),
    ],
    ['a day that does not exist', '/contract/begin', (config) => Object.assign(part(config, 'contract'), { begin: '2027-13-01' })],
    [
        'a loss rule of both kinds',
        '/success/0/lossRule/unitPercent',
        (config) => Object.assign(part(config, 'success', 0, 'lossRule'), { unitPercent: '40' }),
    ],
    ['a fraction of a year', '/success/0/validFrom', (config) => Object.assign(part(config, 'success', 0), { validFrom: 2027.5 })],
    ['a value outside a list', '/contract/status', (config) => Object.assign(part(config, 'contract'), { status: 'Fertig' })],
    ['an empty title', '/contract/title', (config) => Object.assign(part(config, 'contract'), { title: '' })],
    ['an element without clause', '/unit/clause', (config) => Reflect.deleteProperty(part(config, 'unit'), 'clause')],
    ['a fingerprint that is none', '/contract/fingerprint', (config) => Object.assign(part(config, 'contract'), { fingerprint: 'abc' })],
];

test.each(DAMAGES)('%s is rejected, here and by Ajv', (_, path, change) => {
    const config = damaged(change);
    expect(checkConfig(config).map((problem) => problem.path)).toContain(path);
    expect(validate(config)).toBe(false);
});

/** All places of a JSON value, as paths. */
function placesOf(value: unknown, path: readonly (string | number)[] = []): readonly (readonly (string | number)[])[] {
    if (typeof value !== 'object' || value === null) {
        return [path];
    }
    const keys = Array.isArray(value) ? value.map((_, index) => index) : Object.keys(value);
    return [path, ...keys.flatMap((key) => placesOf((value as Json)[key], [...path, key]))];
}

const PLACES = SOUND.map((json) => placesOf(JSON.parse(json)).filter((path) => path.length > 0));

test('the check and Ajv judge alike whatever is put wherever', () => {
    let rejected = 0;
    fc.assert(
        fc.property(
            fc.nat(1),
            fc.nat(),
            fc.oneof(fc.constantFrom('', '0', '1.00', '-0.00', '2027-01-01', null, true, 3, -1, 2.5, [], {}), fc.jsonValue()),
            (which, position, value) => {
                const places = PLACES[which] ?? [];
                const place = places[position % places.length] ?? [];
                const config = damaged((target) => {
                    const last = place.at(-1) ?? '';
                    Object.assign(part(target, ...place.slice(0, -1)), { [last]: value });
                }, which);
                const sound = validate(config);
                rejected += sound ? 0 : 1;
                expect(checkConfig(config).length === 0, JSON.stringify([place, value])).toBe(sound);
            },
        ),
        { seed: 20_270_101, numRuns: 500 },
    );
    expect(rejected).toBeGreaterThan(300);
});

test('any text is read or refused with a reason', () => {
    expect(readSettlementConfig(SOUND[0] ?? '').ok).toBe(true);
    const refused = ['', '{', '[]', 'null', '{}', '"riv-settlement/1"'].map((text) => {
        const result = readSettlementConfig(text);
        return result.ok ? undefined : result.problem.code;
    });
    expect(refused).toEqual([
        'abrechnungsdatei-unlesbar',
        'abrechnungsdatei-unlesbar',
        'abrechnungsdatei-ungültig',
        'abrechnungsdatei-ungültig',
        'abrechnungsdatei-ungültig',
        'abrechnungsdatei-ungültig',
    ]);
});
