import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyTypography } from './typography.ts';

/** No-break spaces are shown as “~”. */
const shown = (text: string) => applyTypography(text).replaceAll('\u00a0', '~');

describe('applyTypography', () => {
    it.each([
        ['nach § 14 Abs. 2 Satz 1 Nr. 3 Buchst. a', 'nach §~14 Abs.~2 Satz~1 Nr.~3 Buchst.~a'],
        ['§§ 187 bis 193 BGB', '§§~187 bis 193 BGB'],
        ['Anlage 4 Nr. 2', 'Anlage~4 Nr.~2'],
        ['(Anlage 4)', '(Anlage~4)'],
        ['Art. 28 DSGVO', 'Art.~28 DSGVO'],
        ['in Höhe von 2,5 % und 1.000,00 EUR', 'in Höhe von 2,5~% und 1.000,00~EUR'],
        ['am 1. Januar 2027', 'am 1.~Januar 2027'],
        ['im 3. Nachtrag', 'im 3. Nachtrag'],
        ['z. B. und d. h. und Netz e. V.', 'z.~B. und d.~h. und Netz e.~V.'],
        ['Er sagt "ja" und ("nein").', 'Er sagt „ja“ und („nein“).'],
        ['Kasse - im Folgenden', 'Kasse – im Folgenden'],
        ["das gibt's nicht", 'das gibt’s nicht'],
        ['Im Satz steht ein Grundsatz 3 Mal', 'Im Satz steht ein Grundsatz 3 Mal'],
        ['30 Tage', '30 Tage'],
        ['-3.369.370,00 EUR', '−3.369.370,00~EUR'],
        ['ein Delta von -2,5 % (-1,00 EUR)', 'ein Delta von −2,5~% (−1,00~EUR)'],
        ['I11.0- und 2026-31, KT-9 EUR', 'I11.0- und 2026-31, KT-9~EUR'],
    ])('%s', (text, expected) => {
        expect(shown(text)).toBe(expected);
    });

    it('keeps the length of any text, so that spans stay in place', () => {
        fc.assert(
            fc.property(fc.string({ unit: 'binary' }), (text) => {
                expect(applyTypography(text)).toHaveLength(text.length);
            }),
        );
    });

    it('changes nothing the second time', () => {
        fc.assert(
            fc.property(fc.array(fc.constantFrom('§ ', '14 ', 'Abs. ', '2 ', '"', ' - ', '% ', 'Satz ', 'a', '1. ', 'Mai ')), (parts) => {
                const once = applyTypography(parts.join(''));
                expect(applyTypography(once)).toBe(once);
            }),
        );
    });
});
