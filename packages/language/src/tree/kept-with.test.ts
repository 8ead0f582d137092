import { describe, expect, it } from 'vitest';
import { keptWith } from './kept-with.ts';

describe('what is kept with an object', () => {
    const first = Symbol('first');
    const second = Symbol('second');

    it('is computed once for each object and key', () => {
        const owner = { name: 'Vertrag' };
        let computed = 0;
        const compute = (): number => ++computed;
        expect([keptWith(owner, first, compute), keptWith(owner, first, compute)]).toEqual([1, 1]);
        expect(keptWith(owner, second, compute)).toBe(2);
        expect(keptWith({ ...owner }, first, compute)).toBe(3);
    });

    it('is no part of the object for whoever compares, copies or walks it', () => {
        const owner = { name: 'Vertrag' };
        keptWith(owner, first, () => 'etwas');
        expect(owner).toEqual({ name: 'Vertrag' });
        expect(Reflect.ownKeys({ ...owner })).toEqual(['name']);
    });
});
