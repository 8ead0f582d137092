import { describe, expect, test } from 'vitest';
import { assignmentsOf } from '../../testing/grammar-assignments.ts';
import { CLOSED_LISTS } from './closed-lists.ts';
import { LITERALS } from './literals.ts';

const NUMERIC = [
    'DateLiteral',
    'DayMonthLiteral',
    'EditionLiteral',
    'Integer',
    'Ordinal',
    'DecimalLiteral',
    'PercentLiteral',
    'MoneyLiteral',
    'Quantity',
    'Key',
];

describe('tables of values', () => {
    test('every literal of the grammar has a parser, and no other', () => {
        expect(Object.keys(LITERALS).sort()).toEqual([...assignmentsOf((rule) => NUMERIC.includes(rule))].sort());
    });

    test('every closed value of the grammar has a list, and no other', () => {
        expect(Object.keys(CLOSED_LISTS).sort()).toEqual([...assignmentsOf((rule) => rule.endsWith('Value'))].sort());
    });

    test('a duration is checked wherever it stands, through its amount', () => {
        expect([...assignmentsOf((rule) => rule === 'DurationLiteral')]).not.toEqual([]);
        expect(LITERALS['DurationLiteral.amount']).toBeDefined();
    });

    test('no rule that reads a number is left out', () => {
        expect([...assignmentsOf((rule) => rule === 'NUMBER')]).toEqual([]);
    });
});
