import { expect, test } from 'vitest';
import { setOff } from './set-off.ts';

const claim = (amount: string) => ({ label: 'Forderung', amount, clause: 'abrechnung' });

test('claims stay separate, the balance is shown', () => {
    const result = setOff([claim('100.00'), claim('20.00')], [claim('150.00')], true);
    expect(result.unitClaims.map(({ amount }) => amount)).toEqual(['100.00', '20.00']);
    expect([result.extinguished, result.balance, result.unitReceives, result.payerReceives]).toEqual(['120.00', '-30.00', '0.00', '30.00']);
});

test('where set-off is excluded both sides pay', () => {
    const result = setOff([claim('100.00')], [claim('150.00')], false);
    expect([result.extinguished, result.balance, result.unitReceives, result.payerReceives]).toEqual([
        '0.00',
        '-50.00',
        '100.00',
        '150.00',
    ]);
});

test('no claims, no balance', () => {
    const result = setOff([], [], true);
    expect([result.extinguished, result.balance]).toEqual(['0.00', '0.00']);
});
