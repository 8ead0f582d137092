import { describe, expect, test } from 'vitest';
import { compareEditions, type Edition, parseEdition } from './edition.ts';

function edition(text: string): Edition {
    return { kind: 'edition', text };
}

describe('edition', () => {
    test.each(['2026.1', '1.0', '2'])('%s is read', (text) => {
        expect(parseEdition(text)).toEqual({ ok: true, value: edition(text) });
    });

    test.each(['', 'v1', '1.', '1..0', '1.0.0.0.0', '1,0'])('„%s“ is refused', (text) => {
        expect(parseEdition(text)).toMatchObject({ ok: false, problem: { code: 'fassung-ungültig' } });
    });

    test('compares number by number', () => {
        expect(compareEditions(edition('2026.9'), edition('2026.10'))).toBeLessThan(0);
        expect(compareEditions(edition('2027.1'), edition('2026.10'))).toBeGreaterThan(0);
        expect(compareEditions(edition('1'), edition('1.0'))).toBe(0);
    });
});
