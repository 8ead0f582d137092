import { describe, expect, test } from 'vitest';
import { checkAgs } from './ags.ts';
import { bsnrRegion, hasKnownIssuer } from './bsnr.ts';
import { checkContractMark, checkContractNumber } from './contract-mark.ts';
import { checkGop, isRegionalSymbol } from './gop.ts';
import { checkIban, formatIban } from './iban.ts';
import { parseIcd } from './icd.ts';
import { checkIk, ikClass, isPayerIk } from './ik.ts';
import { findKvnr } from './kvnr.ts';
import { checkLanr, lanrWarnings } from './lanr.ts';
import { checkLegs } from './legs.ts';
import { leitwegCheckDigits } from './leitweg-id.ts';
import { checkOps } from './ops.ts';
import { checkPzn } from './pzn.ts';

describe('IK', () => {
    test('proposes the digits without separators', () => {
        expect(checkIk('10 341 1401')).toMatchObject({ problem: { code: 'ik-schreibweise', suggestion: '103411401' } });
        expect(checkIk('10341')).toMatchObject({ problem: { code: 'ik-schreibweise' } });
    });

    test('reads the class of institution', () => {
        expect(ikClass('103411401')).toBe('Krankenkasse');
        expect(ikClass('260326822')).toBe('Krankenhaus');
        expect(ikClass('980000000')).toBe('freie Verwendung');
        expect(ikClass('770000000')).toBeUndefined();
        expect(isPayerIk('103411401')).toBe(true);
        expect(isPayerIk('260326822')).toBe(false);
    });
});

describe('BSNR', () => {
    test('belongs to the KV of its first two digits', () => {
        expect(bsnrRegion('200000001')).toBe('Westfalen-Lippe');
        expect(bsnrRegion('350000001')).toBeUndefined();
        expect(hasKnownIssuer('350000001')).toBe(true);
        expect(hasKnownIssuer('990000001')).toBe(false);
    });
});

describe('LANR', () => {
    test('only warns about check digit and pseudo numbers', () => {
        expect(checkLanr('123456901').ok).toBe(true);
        expect(lanrWarnings('123456601')).toEqual([]);
        expect(lanrWarnings('123456901').map(({ code }) => code)).toEqual(['lanr-prüfziffer']);
        expect(lanrWarnings('999999900').map(({ code }) => code)).toEqual(['lanr-ersatznummer']);
        expect(lanrWarnings('555555501').map(({ code }) => code)).toEqual(['lanr-ersatznummer']);
        expect(checkLanr('12345').ok).toBe(false);
    });
});

describe('KVNR', () => {
    test('is found in a text, with its offset', () => {
        expect(findKvnr('Versicherte A000500015 und Z999999997.')).toEqual([
            { kvnr: 'A000500015', offset: 12 },
            { kvnr: 'Z999999997', offset: 27 },
        ]);
    });

    test('is not seen in longer numbers or with a wrong check digit', () => {
        expect(findKvnr('XA000500015 A0005000155 A123456787')).toEqual([]);
    });
});

describe('PZN', () => {
    test('knows the number that lost its leading zero', () => {
        expect(checkPzn('4877800')).toMatchObject({ problem: { code: 'pzn-schreibweise', suggestion: '04877800' } });
        expect(checkPzn('00000030')).toMatchObject({ problem: { code: 'pzn-nicht-vergeben' } });
    });
});

describe('ICD-10-GM', () => {
    test.each([
        ['E11', { code: 'E11', form: 'category' }],
        ['E11.74', { code: 'E11.74', form: 'code' }],
        ['E11.-', { code: 'E11.-', form: 'group' }],
        ['F32.0-', { code: 'F32.0-', form: 'group' }],
        ['H36.0*', { code: 'H36.0*', form: 'code', mark: '*' }],
        ['E11.3†', { code: 'E11.3+', form: 'code', mark: '+' }],
        ['E10-E14', { code: 'E10–E14', form: 'range' }],
    ])('%s is read', (text, value) => {
        expect(parseIcd(text)).toEqual({ ok: true, value });
    });

    test.each([
        ['e11', 'E11'],
        ['E1174', 'E11.74'],
        ['e11.74', 'E11.74'],
        ['E14–E10', 'E10–E14'],
        ['E10–E10', 'E10'],
        ['E11.745', undefined],
    ])('%s is refused, the proposal is %s', (text, suggestion) => {
        const result = parseIcd(text);
        expect(result.ok ? 'accepted' : result.problem.suggestion).toBe(suggestion);
    });
});

describe('OPS and GOP', () => {
    test('corrects capitals and the placeholder', () => {
        expect(checkOps('8-523.X')).toMatchObject({ problem: { suggestion: '8-523.x' } });
        expect(checkOps('1-945.-')).toMatchObject({ problem: { suggestion: '1-945' } });
        expect(checkGop('3000')).toMatchObject({ problem: { suggestion: '03000' } });
    });

    test('a Symbolnummer belongs to a KV', () => {
        expect(isRegionalSymbol('90721')).toBe(true);
        expect(isRegionalSymbol('06334')).toBe(false);
        expect(checkGop('06334A').ok).toBe(true);
    });
});

describe('other numbers', () => {
    test('IBAN ignores its groups and is printed in groups', () => {
        expect(checkIban('DE89 3704 0044 0532 0130 00')).toEqual({ ok: true, value: 'DE89370400440532013000' });
        expect(formatIban('DE89370400440532013000')).toBe('DE89\u00a03704\u00a00044\u00a00532\u00a00130\u00a000');
        expect(checkIban('DE8937040044053201300')).toMatchObject({ problem: { code: 'iban-länge' } });
        expect(checkIban('GB82WEST12345698765432').ok).toBe(true);
        expect(checkIban('Konto 4711')).toMatchObject({ problem: { code: 'iban-schreibweise' } });
    });

    test('Leitweg-ID: the check digits follow from the address', () => {
        expect(leitwegCheckDigits('05515-RIV2027')).toBe('23');
        expect(leitwegCheckDigits('04011000-1234512345')).toBe('06');
    });

    test('Leistungserbringergruppenschlüssel has two parts', () => {
        expect(checkLegs('3202435')).toEqual({ ok: true, value: { accountingCode: '32', tariff: '02435' } });
        expect(checkLegs('320243').ok).toBe(false);
    });

    test('Vertragskennzeichen and Vertragsnummer', () => {
        expect(checkContractMark('RIV2027NF').ok).toBe(true);
        expect(checkContractMark('RIV-2027').ok).toBe(false);
        expect(checkContractMark('A'.repeat(26)).ok).toBe(false);
        expect(checkContractNumber('140A-EXAMPLE-05911').ok).toBe(true);
        expect(checkContractNumber(' 4711 ')).toMatchObject({ problem: { suggestion: '4711' } });
        expect(checkContractNumber('').ok).toBe(false);
    });

    test('AGS leads to its Kreis', () => {
        expect(checkAgs('05911000')).toMatchObject({ ok: true, value: { kreis: { key: '05911' } } });
        expect(checkAgs('17000000')).toMatchObject({ problem: { code: 'kreis-land' } });
        expect(checkAgs('05911')).toMatchObject({ problem: { code: 'ags-schreibweise' } });
    });
});
