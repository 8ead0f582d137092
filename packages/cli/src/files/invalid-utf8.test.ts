import { isUtf8 } from 'node:buffer';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { invalidUtf8At } from './invalid-utf8.ts';

test.for([
    ['plain text', [0x61, 0x62], undefined],
    ['umlaut', [0xc3, 0xbc], undefined],
    ['emoji', [0xf0, 0x9f, 0x98, 0x80], undefined],
    ['Latin-1 umlaut', [0x61, 0xfc, 0x62], 1],
    ['cut at the end', [0x61, 0xe2, 0x82], 1],
    ['overlong', [0xc0, 0xaf], 0],
    ['half a surrogate pair', [0xed, 0xa0, 0x80], 0],
    ['beyond Unicode', [0x61, 0x62, 0xf4, 0x90, 0x80, 0x80], 2],
] as const)('%s', ([, bytes, offset]) => {
    expect(invalidUtf8At(Uint8Array.from(bytes))).toBe(offset);
});

test('agrees with Node on any bytes', () => {
    fc.assert(
        fc.property(fc.uint8Array(), (bytes) => {
            expect(invalidUtf8At(bytes) === undefined).toBe(isUtf8(bytes));
        }),
    );
});

test('what stands before the place is well-formed', () => {
    fc.assert(
        fc.property(fc.string({ unit: 'grapheme' }), fc.uint8Array({ minLength: 1 }), (text, bytes) => {
            const all = Buffer.concat([Buffer.from(text), bytes]);
            const at = invalidUtf8At(all) ?? all.length;
            expect(isUtf8(all.subarray(0, at))).toBe(true);
        }),
    );
});
