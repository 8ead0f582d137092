import { describe, expect, it } from 'vitest';
import type { Range } from '../generated/ast.ts';
import { boundsOf, compareQuantities, formatQuantity, type LineQuantity } from './quantity.ts';

const range = (lower: string, upper: string): Range => ({ $type: 'Range', lower, upper }) as Range;
const months: LineQuantity = { kind: 'duration', amount: 24, unit: 'month' };

describe('bounds of a range', () => {
    it.each<[string, string, LineQuantity, string, string]>([
        ['15 %', '25 %', { kind: 'percent', value: '20' }, '15\u00A0%', '25\u00A0%'],
        ['0,5', '2 %', { kind: 'percent', value: '1' }, '0,5\u00A0%', '2\u00A0%'],
        ['12', '36 monate', months, '12\u00A0Monate', '36\u00A0Monate'],
        ['1 jahre', '36 monate', months, '1\u00A0Jahr', '36\u00A0Monate'],
        ['0,80', '1,00', { kind: 'quotient', value: '0.9', digits: 1 }, '0,80', '1,00'],
        ['4', '12', { kind: 'number', value: 6 }, '4', '12'],
    ])('%s bis %s', (lower, upper, like, low, high) => {
        const bounds = boundsOf(range(lower, upper), like);
        expect(bounds && [formatQuantity(bounds.lower), formatQuantity(bounds.upper)]).toEqual([low, high]);
    });

    it('refuse a unit that does not fit the line', () => {
        expect(boundsOf(range('1', '2 jahre'), { kind: 'percent', value: '1' })).toBeUndefined();
        expect(boundsOf(range('1 %', '2 %'), months)).toBeUndefined();
    });
});

describe('comparison', () => {
    it('compares years with months and refuses months with days', () => {
        expect(compareQuantities({ kind: 'duration', amount: 2, unit: 'year' }, months)).toBe(0);
        expect(compareQuantities({ kind: 'duration', amount: 30, unit: 'day' }, months)).toBeUndefined();
    });
});
