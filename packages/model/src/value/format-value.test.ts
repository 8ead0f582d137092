import { expect, test } from 'vitest';
import { type AnyValue, formatValue } from './format-value.ts';

const N = '\u00a0';

test.each<[AnyValue, string]>([
    [{ kind: 'money', amount: '1000.00' }, `1.000,00${N}EUR`],
    [{ kind: 'percent', value: '2.5' }, `2,5${N}%`],
    [{ kind: 'quotient', value: '1.005390', digits: 6 }, '1,005390'],
    [{ kind: 'date', iso: '2027-01-01' }, `1.${N}Januar 2027`],
    [{ kind: 'dayMonth', month: 3, day: 31 }, `31.${N}März`],
    [{ kind: 'duration', amount: 24, unit: 'month' }, `24${N}Monate`],
    [{ kind: 'edition', text: '2026.1' }, '2026.1'],
    [{ kind: 'norm', section: '140a', act: 'SGB V' }, `§${N}140a SGB${N}V`],
    [{ kind: 'count', value: 9999 }, '9999'],
    [{ kind: 'count', value: 30000 }, '30.000'],
    [{ kind: 'count', value: -30000 }, '-30.000'],
    [20271, '20271'],
    [2027, '2027'],
    ['Husum', 'Husum'],
])('%j is printed as %s', (value, printed) => {
    expect(formatValue(value)).toBe(printed);
});
