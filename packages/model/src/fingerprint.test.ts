import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalJson } from './canonical-json.ts';
import { fingerprint } from './fingerprint.ts';

describe('canonicalJson', () => {
    test('orders keys by UTF-16 code units and drops white space (RFC 8785, 3.2.3)', () => {
        expect(canonicalJson({ ö: 1, '€': 2, b: [3, null, true], a: 'x"y' })).toBe('{"a":"x\\"y","b":[3,null,true],"ö":1,"€":2}');
    });

    test('drops what JSON cannot hold and never throws', () => {
        expect(canonicalJson({ a: undefined, b: [undefined, Number.NaN] })).toBe('{"b":[null,null]}');
        expect(canonicalJson(undefined)).toBe('null');
        expect(canonicalJson('\ud800')).toBe('"\ufffd"');
    });
});

describe('fingerprint', () => {
    test('is the SHA-256 of the canonical form', () => {
        // Reference value of sha256sum for the two bytes “{}”.
        expect(fingerprint({})).toBe('sha256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a');
    });

    test('does not see origins at any depth', () => {
        const bare = { share: { value: '25' }, list: [{ name: 'a' }] };
        const located = { origin: { line: 1 }, share: { value: '25', origin: { line: 2 } }, list: [{ origin: 3, name: 'a' }] };
        expect(fingerprint(located)).toBe(fingerprint(bare));
    });

    test('sees every value', () => {
        expect(fingerprint({ share: '25' })).not.toBe(fingerprint({ share: '20' }));
        expect(fingerprint(['a', 'b'])).not.toBe(fingerprint(['b', 'a']));
    });

    test('does not depend on the order of keys', () => {
        const property = fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
            const reversed = Object.fromEntries(Object.entries(value).reverse());
            expect(fingerprint(reversed)).toBe(fingerprint(value));
        });
        fc.assert(property, { seed: 20_270_101 });
    });
});
