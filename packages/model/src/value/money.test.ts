import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
    addMoney,
    centsOf,
    compareMoney,
    formatMoney,
    type Money,
    moneyFromCents,
    multiplyMoney,
    parseMoney,
    subtractMoney,
} from './money.ts';

const N = '\u00a0';
const SEED = 20_270_101;

function eur(amount: string): Money {
    return { kind: 'money', amount };
}

describe('parseMoney', () => {
    test.each([
        ['1.234.567,89 EUR', '1234567.89'],
        ['1234567,89', '1234567.89'],
        [`1.234,56${N}EUR`, '1234.56'],
        ['500 €', '500.00'],
        ['500 Euro', '500.00'],
        ['2,5 EUR', '2.50'],
        ['-3.369.370,00 EUR', '-3369370.00'],
        ['\u22122,50 EUR', '-2.50'],
        ['+2,50 EUR', '2.50'],
        ['-0,00 EUR', '0.00'],
        ['007 EUR', '7.00'],
    ])('%s is read', (text, amount) => {
        expect(parseMoney(text)).toEqual({ ok: true, value: eur(amount) });
    });

    test.each([
        ['1,234.56', '1.234,56'],
        ['1,234,567.89 EUR', '1.234.567,89 EUR'],
        ['-1.5 EUR', '-1,50 EUR'],
        ['12.34.567,00 EUR', '1.234.567,00 EUR'],
        ["1'234,50", '1.234,50'],
        ['1 234,50 EUR', '1.234,50 EUR'],
        ['1,234,567 EUR', '1.234.567 EUR'],
        ['1.2345', undefined],
        ['500, EUR', undefined],
        ['1,2,3', undefined],
    ])('the separators of %s are wrong, the proposal is %s', (text, suggestion) => {
        const result = parseMoney(text);
        expect(result).toMatchObject({ ok: false, problem: { code: 'betrag-gruppierung' } });
        expect(result.ok ? undefined : result.problem.suggestion).toBe(suggestion);
        expect(suggestion === undefined || parseMoney(suggestion).ok).toBe(true);
    });

    test.each([
        ['1,234 EUR', 'betrag-zu-genau'],
        ['1.234,567', 'betrag-zu-genau'],
        ['1234567890123456789,00', 'betrag-zu-groß'],
        ['', 'betrag-ungültig'],
        ['EUR', 'betrag-ungültig'],
        ['hundert EUR', 'betrag-ungültig'],
        ['100 USD', 'betrag-ungültig'],
    ])('%s is refused as %s', (text, code) => {
        expect(parseMoney(text)).toMatchObject({ ok: false, problem: { code } });
    });

    test('returns a result for any text', () => {
        fc.assert(
            fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[\d.,' €EUR-]{0,20}$/)), (text) => {
                const result = parseMoney(text);
                expect(result.ok ? result.value.amount : result.problem.message).toMatch(/./);
            }),
            { seed: SEED },
        );
    });
});

describe('money', () => {
    const cents = fc.bigInt({ min: -(10n ** 17n), max: 10n ** 17n });

    test('is printed with points, comma and a no-break space', () => {
        expect(formatMoney(eur('1234567.89'))).toBe(`1.234.567,89${N}EUR`);
        expect(formatMoney(eur('-1000.00'))).toBe(`-1.000,00${N}EUR`);
        expect(formatMoney(eur('0.05'))).toBe(`0,05${N}EUR`);
    });

    test('reads what it prints', () => {
        fc.assert(
            fc.property(cents, (value) => {
                const money = moneyFromCents(value);
                expect(parseMoney(formatMoney(money))).toEqual({ ok: true, value: money });
                expect(centsOf(money)).toBe(value);
            }),
            { seed: SEED },
        );
    });

    test('adds, subtracts and compares to the cent', () => {
        expect(addMoney(eur('0.10'), eur('0.20'))).toEqual(eur('0.30'));
        expect(subtractMoney(eur('0.10'), eur('0.20'))).toEqual(eur('-0.10'));
        expect(compareMoney(eur('10.00'), eur('9.00'))).toBeGreaterThan(0);
        expect(compareMoney(eur('-10.00'), eur('9.00'))).toBeLessThan(0);
        expect(compareMoney(eur('9.00'), eur('9.00'))).toBe(0);
    });

    test('a sum less one part is the other part', () => {
        fc.assert(
            fc.property(cents, cents, (a, b) => {
                const sum = addMoney(moneyFromCents(a), moneyFromCents(b));
                expect(subtractMoney(sum, moneyFromCents(b))).toEqual(moneyFromCents(a));
            }),
            { seed: SEED },
        );
    });

    test.each([
        ['0.05', '0.5', '0.03'],
        ['-0.05', '0.5', '-0.03'],
        ['0.04', '0.1', '0.00'],
        ['-0.04', '0.1', '0.00'],
        ['3630630.00', '0.25', '907657.50'],
        ['100.01', '0.25', '25.00'],
        ['100000000000000000.00', '1.005390', '100539000000000000.00'],
    ])('%s times %s is %s (half away from zero)', (amount, factor, product) => {
        expect(multiplyMoney(eur(amount), factor)).toEqual(eur(product));
    });
});
