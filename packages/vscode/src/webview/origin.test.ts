import { describe, expect, test } from 'vitest';
import { nearestValue, parseOrigin } from './origin.ts';

describe('origin of a value', () => {
    test('is read from uri, line and column', () => {
        expect(parseOrigin('file:///a%20b/vertrag.riv#12:5')).toEqual({ source: 'file:///a%20b/vertrag.riv', line: 12, column: 5 });
    });

    test.each(['', 'file:///vertrag.riv', 'file:///vertrag.riv#12', undefined])('is undefined for %j', (text) => {
        expect(parseOrigin(text)).toBeUndefined();
    });
});

describe('value for a line of the source', () => {
    const places = ['a#9:1', 'a#3:1', 'b#4:1', 'a#3:9', 'a#20:1'].map(parseOrigin);

    test('is the first of that line', () => {
        expect(nearestValue(places, 'a', 3)).toBe(1);
    });

    test('is the nearest above where the line gives no value', () => {
        expect(nearestValue(places, 'a', 19)).toBe(0);
    });

    test('is the first of the source above all values', () => {
        expect(nearestValue(places, 'a', 1)).toBe(0);
    });

    test('is undefined where nothing comes from the source', () => {
        expect(nearestValue(places, 'c', 3)).toBeUndefined();
    });
});
