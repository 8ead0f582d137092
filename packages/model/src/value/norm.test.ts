import { describe, expect, test } from 'vitest';
import { formatNorm, type Norm, parseNorm, sameNorm } from './norm.ts';

const N = '\u00a0';

function parsed(text: string): Norm {
    const result = parseNorm(text);
    expect(result).toMatchObject({ ok: true });
    return (result as { value: Norm }).value;
}

describe('parseNorm', () => {
    test('takes a citation apart', () => {
        expect(parsed('§ 140a Abs. 3 Satz 1 Nr. 2 SGB V')).toEqual({
            kind: 'norm',
            section: '140a',
            paragraph: '3',
            sentence: '1',
            number: '2',
            act: 'SGB V',
        });
    });

    test.each([
        ['§140a Absatz 3 Satz 1 Nummer 2 SGB V', `§${N}140a Abs.${N}3 Satz${N}1 Nr.${N}2 SGB${N}V`],
        [`§${N}140a Abs.${N}3 S.${N}1 Nr.${N}2 SGB${N}V`, `§${N}140a Abs.${N}3 Satz${N}1 Nr.${N}2 SGB${N}V`],
        ['§ 140a III 1 Nr. 2 SGB V', `§${N}140a Abs.${N}3 Satz${N}1 Nr.${N}2 SGB${N}V`],
        ['§ 20i Abs. 1 Satz 2 Halbsatz 2 SGB V', `§${N}20i Abs.${N}1 Satz${N}2 Hs.${N}2 SGB${N}V`],
        ['Artikel 9 Absatz 2 Buchstabe h DSGVO', `Art.${N}9 Abs.${N}2 Buchst.${N}h DSGVO`],
        ['§ 4 Nr. 14 lit. c UStG', `§${N}4 Nr.${N}14 Buchst.${N}c UStG`],
        ['§ 4 Nr. 14 Buchst. c Satz 2 UStG', `§${N}4 Nr.${N}14 Buchst.${N}c Satz${N}2 UStG`],
        ['§§ 187–193 BGB', `§§${N}187 bis${N}193 BGB`],
        ['§§ 158 ff. BGB', `§§${N}158 ff. BGB`],
        ['§ 71 Abs. 1 bis 3 des SGB V', `§${N}71 Abs.${N}1 bis${N}3 SGB${N}V`],
        ['§ 24 ÖGDG NRW', `§${N}24 ÖGDG${N}NRW`],
    ])('%s is printed in the one short form', (text, printed) => {
        expect(formatNorm(parsed(text))).toBe(printed);
        expect(parsed(printed)).toEqual(parsed(text));
    });

    test('prints the long form of statutes', () => {
        expect(formatNorm(parsed('Art. 9 Abs. 2 lit. h DSGVO'), 'long')).toBe(`Art.${N}9 Absatz${N}2 Buchstabe${N}h DSGVO`);
        expect(formatNorm(parsed('§ 140a III 1 Nr. 2 SGB V'), 'long')).toBe(`§${N}140a Absatz${N}3 Satz${N}1 Nummer${N}2 SGB${N}V`);
    });

    test.each([
        ['140a SGB V', 'norm-ungültig', undefined],
        ['§ 140a Abs. 3 und 4 SGB V', 'norm-ungültig', undefined],
        ['§ 140a Nr. 2 Abs. 3 SGB V', 'norm-ungültig', undefined],
        ['§ 140a Abs. 3', 'norm-gesetz-fehlt', undefined],
        ['§ 140a SGB 5', 'norm-gesetz-unbekannt', '§ 140a SGB V'],
        ['§ 140a SGB-V', 'norm-gesetz-unbekannt', '§ 140a SGB V'],
        ['Art. 9 DS-GVO', 'norm-gesetz-unbekannt', 'Art. 9 DSGVO'],
        ['§ 823 Bürgerliches Gesetzbuch', 'norm-gesetz-unbekannt', '§ 823 BGB'],
        ['§ 24 ÖGD NRW', 'norm-gesetz-unbekannt', '§ 24 ÖGDG NRW'],
        ['§ 12a der Satzung', 'norm-gesetz-unbekannt', undefined],
        ['§ 1 __proto__', 'norm-gesetz-unbekannt', undefined],
        ['§ 9 DSGVO', 'norm-zeichen', 'Art. 9 DSGVO'],
        ['Art. 140a SGB V', 'norm-zeichen', '§ 140a SGB V'],
    ])('%s is refused as %s', (text, code, suggestion) => {
        const result = parseNorm(text);
        expect(result).toMatchObject({ ok: false, problem: { code } });
        expect((result as { problem: { suggestion?: string } }).problem.suggestion).toBe(suggestion);
    });

    test('two spellings name the same provision', () => {
        expect(sameNorm(parsed('§ 140a III 1 SGB V'), parsed('§ 140a Absatz 3 Satz 1 SGB V'))).toBe(true);
        expect(sameNorm(parsed('§ 140a SGB V'), parsed('§ 140a SGB XI'))).toBe(false);
    });
});
