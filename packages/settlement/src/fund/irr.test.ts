import { Decimal } from '@riv/model/value/decimal';
import { expect, test } from 'vitest';
import { internalRate, presentValue } from './irr.ts';

const flows = (...amounts: number[]) => amounts.map((amount) => new Decimal(amount));

test.each([
    [[100, -110], '10.000000'],
    [[0, 0, 100, -110], '10.000000'],
    [[-100, 121], '21.000000'],
    [[-100, 0, 121], '10.000000'],
    [[100, -90], '-10.000000'],
    [[100, -100], '0.000000'],
    [[100, 110], null],
    [[0, 0], null],
    [[], null],
])('the internal rate of %j is %s', (amounts, rate) => {
    expect(internalRate(flows(...amounts))).toBe(rate);
});

test('at its internal rate a row of flows is worth nothing', () => {
    const row = flows(3, 3, 3, 1, 1, 1, 0, 0, 0, 0, -2, -2, -2, -2, -2, -2, -2, -2, -2, -2);
    expect(
        presentValue(row, internalRate(row) ?? '0')
            .abs()
            .lt('0.000001'),
    ).toBe(true);
    expect(presentValue(row, '0').toString()).toBe('-8');
});
