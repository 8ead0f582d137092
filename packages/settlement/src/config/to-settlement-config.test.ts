import { readdirSync, readFileSync } from 'node:fs';
import type { Contract } from '@riv/model/contract/contract';
import { contractFingerprint } from '@riv/model/contract/contract-fingerprint';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { ONE_SIDED_CONTRACT, TWO_SIDED_CONTRACT } from '../../testdata/contract.ts';
import { checkConfig } from '../schema/check-config.ts';
import type { JsonSchema } from '../schema/json-schema.ts';
import { SETTLEMENT_SCHEMA } from '../schema/settlement-schema.ts';
import { CLAUSES } from './clause-ids.ts';
import { settlementConfigJson, toSettlementConfig } from './to-settlement-config.ts';

const CONTRACTS: readonly (readonly [string, Contract])[] = [
    ['one-sided', ONE_SIDED_CONTRACT],
    ['two-sided draft', TWO_SIDED_CONTRACT],
];

const validate = new Ajv2020({ strict: true, allErrors: true }).compile(SETTLEMENT_SCHEMA);

describe.each(CONTRACTS)('%s', (_, contract) => {
    const config = toSettlementConfig(contract);

    test('fits the published schema', () => {
        expect(validate(JSON.parse(settlementConfigJson(config))), JSON.stringify(validate.errors)).toBe(true);
        expect(checkConfig(config)).toEqual([]);
    });

    test('is canonical, the same bytes each time, and holds no position of the source', () => {
        const json = settlementConfigJson(config);
        expect(json).toBe(settlementConfigJson(toSettlementConfig(contract)));
        expect(json).not.toMatch(/"origin"|"uri"|muster\.riv|\n/u);
        expect(Object.keys(JSON.parse(json))).toEqual(Object.keys(config).toSorted());
    });

    test('carries the fingerprint of the contract', () => {
        expect(config.contract.fingerprint).toBe(contractFingerprint(contract));
    });

    test('open values are null and listed', () => {
        for (const { path } of config.open) {
            expect(valueAt(config, path), path).toBeNull();
        }
    });
});

function valueAt(value: unknown, pointer: string): unknown {
    return pointer
        .split('/')
        .slice(1)
        .reduce<unknown>((target, key) => (target as Record<string, unknown> | undefined)?.[key], value);
}

test('the draft lists what is open', () => {
    expect(toSettlementConfig(TWO_SIDED_CONTRACT).open).toEqual([
        { path: '/contract/number', subject: 'Vertragsnummer', reason: 'Nummer des Registers' },
        { path: '/contract/concluded', subject: 'Tag des Vertragsschlusses', reason: 'Datum der letzten Unterschrift' },
        { path: '/unit/ik', subject: 'Institutionskennzeichen der Integrationseinheit', reason: 'Antrag läuft' },
        {
            path: '/payers/2/reference/baseYears/2/spending',
            subject: 'Leistungsausgaben: IKK Muster, Basisjahr 2025',
            reason: 'Jahresausgleich 2025',
        },
        { path: '/securities/0/guarantor', subject: 'Sicherungsgeber: Bürgschaft', reason: 'Name der Bank' },
    ]);
    expect(toSettlementConfig(ONE_SIDED_CONTRACT).open).toEqual([]);
});

test('each Kasse has its own clock and its reference', () => {
    const [first, second] = toSettlementConfig(ONE_SIDED_CONTRACT).payers;
    expect([first?.fundCalendar.years[0]?.calendarYear, second?.fundCalendar.years[0]?.calendarYear]).toEqual([2027, 2029]);
    expect([first?.fundCalendar.lastPayback, second?.fundCalendar.lastPayback]).toEqual(['2047-12-31', '2049-12-31']);
    expect([first?.reference.quotient, first?.reference.provisional]).toEqual(['1.005390', true]);
    expect(first?.fundCalendar.years[10]).toEqual({
        fundYear: 11,
        calendarYear: 2037,
        direction: 'deduction',
        ratePercent: '-2',
        paymentYear: 2038,
        lastPaymentDay: '2038-12-31',
    });
});

test('periods are dated, terms that are not agreed are null', () => {
    const { success } = toSettlementConfig(ONE_SIDED_CONTRACT);
    expect(success.map(({ validFrom, validTo, split }) => [validFrom, validTo, split.payerPercent, split.unitPercent])).toEqual([
        [2027, 2029, '25', '75'],
        [2030, null, '20', '80'],
    ]);
    expect([success[0]?.threshold, success[0]?.gainCap, success[0]?.lossRule.kind]).toEqual([null, null, 'carryForward']);
    const [shared] = toSettlementConfig(TWO_SIDED_CONTRACT).success;
    expect([shared?.threshold?.percent, shared?.lossRule, shared?.clause]).toEqual([
        '1',
        { kind: 'shared', unitPercent: '40', clause: 'erfolgsverguetung.verlust' },
        'erfolgsverguetung.anspruch',
    ]);
});

/** Objects that are elements of the contract's terms carry a clause; data, results and calendar years belong to the one above them. */
const PARTS = /^\/(open|conformity\/\d+\/(inputs|expected)|payers\/\d+\/fundCalendar\/years|region\/districts|contract\/)/u;
const PLAIN = /\/(within|notice|limit|symbols\/\d+|cases\/\d+.*|results\/\d+|term|publication|settlement|termination|fund)$/u;

test.each(CONTRACTS)('%s: every element carries its clause', (_, contract) => {
    const missing: string[] = [];
    const visit = (value: unknown, path: string) => {
        if (typeof value !== 'object' || value === null || PARTS.test(path)) {
            return;
        }
        if (!Array.isArray(value) && !PLAIN.test(path) && !('clause' in value)) {
            missing.push(path);
        }
        for (const [key, item] of Object.entries(value)) {
            visit(item, `${path}/${key}`);
        }
    };
    visit(toSettlementConfig(contract), '');
    expect(missing).toEqual([]);
});

/** Ids of the paragraphs of the standard text; a name in braces stands for the id of a module. */
function clauseIds(): ReadonlySet<string> {
    const root = new URL('../../../../templates/2026.1/text/', import.meta.url);
    const ids = (folder: string, prefixOf: (name: string) => string) =>
        readdirSync(new URL(folder, root)).flatMap((file) => {
            const prefix = prefixOf(file.replace(/^\d+-|\.hbs$/gu, ''));
            const text = readFileSync(new URL(`${folder}/${file}`, root), 'utf8');
            const own = [...text.matchAll(/\[\[([^\]{}]+|\{\{wert module\.id\}\})\]\]/gu)].map((match) => match[1] ?? '');
            return [prefix, ...own.map((id) => (id.startsWith(prefix) ? id : `${prefix}.${id.replace('{{wert module.id}}', 'DFS')}`))];
        });
    return new Set([
        ...ids('paragraphen', (name) => name),
        ...ids('anlagen', (name) => `anlage.${name === 'module' ? 'module' : name}`),
        ...ids('klauseln', (name) => name),
    ]);
}

test('every clause exists in the standard text', () => {
    const known = clauseIds();
    const cited = new Set<string>();
    const visit = (value: unknown) => {
        if (typeof value === 'object' && value !== null) {
            for (const [key, item] of Object.entries(value)) {
                if (key === 'clause' && typeof item === 'string') {
                    cited.add(item);
                }
                visit(item);
            }
        }
    };
    for (const [, contract] of CONTRACTS) {
        visit(toSettlementConfig(contract));
    }
    expect([...Object.values(CLAUSES), ...cited].filter((id) => !known.has(id))).toEqual([]);
});

test('the published schema is current', async () => {
    await expect(`${JSON.stringify(SETTLEMENT_SCHEMA, null, 2)}\n`).toMatchFileSnapshot('../../schema/riv-settlement-1.schema.json');
});

test('every property of the schema has a German title and description', () => {
    const bare: string[] = [];
    const visit = (schema: JsonSchema, path: string) => {
        for (const [name, property] of Object.entries(schema.properties ?? {})) {
            if (!property.title || !/^\p{Lu}.*\.?$/u.test(property.title) || !property.description?.endsWith('.')) {
                bare.push(`${path}/${name}`);
            }
            visit(property, `${path}/${name}`);
        }
        for (const child of [...(schema.items ? [schema.items] : []), ...(schema.anyOf ?? [])]) {
            visit(child, path);
        }
    };
    visit(SETTLEMENT_SCHEMA, '');
    expect(bare).toEqual([]);
});
