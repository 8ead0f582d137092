import { describe, expect, test } from 'vitest';
import { kreise } from './kreis-data.ts';
import { checkKreisKey, findKreis, isKreisKey, meansKreis, similarKreise } from './kreis-key.ts';
import { kvRegionOf, kvRegionOfCode, kvRegions } from './kv-region.ts';
import { laender, landOf } from './land.ts';

describe('Kreise', () => {
    test('there are 400: 294 Kreise and 106 kreisfreie Städte', () => {
        const types = [...kreise().values()].map(({ type }) => type);
        expect(types).toHaveLength(400);
        expect(types.filter((type) => type === 'Kreisfreie Stadt' || type === 'Stadtkreis')).toHaveLength(106);
    });

    test('every key has five digits, a Land, a NUTS code and a KV region', () => {
        const broken = [...kreise().values()].filter(
            ({ key, nuts3 }) => !/^\d{5}$/.test(key) || !landOf(key) || !/^DE[0-9A-G][0-9A-Z]{2}$/.test(nuts3) || !kvRegionOf(key),
        );
        expect(broken).toEqual([]);
    });

    test('a Kreis knows its name, type and Land', () => {
        expect(findKreis('01054')).toEqual({
            key: '01054',
            name: 'Nordfriesland',
            shortName: 'Nordfriesland',
            type: 'Kreis',
            nuts3: 'DEF07',
            land: { code: '01', name: 'Schleswig-Holstein' },
        });
        expect(findKreis('01002')?.shortName).toBe('Kiel');
        expect(isKreisKey('01054')).toBe(true);
        expect(isKreisKey('constructor')).toBe(false);
    });
});

describe('checkKreisKey', () => {
    test.each([
        ['1054', 'kreis-schreibweise', '01054'],
        ['05911000', 'kreis-schreibweise', '05911'],
        ['Bochum', 'kreis-schreibweise', undefined],
        ['03152', 'kreis-aufgelöst', '03159'],
        ['16056', 'kreis-aufgelöst', '16063'],
        ['17001', 'kreis-land', undefined],
        ['01050', 'kreis-unbekannt', '01051'],
    ])('%s is refused as %s with %s', (text, code, suggestion) => {
        const result = checkKreisKey(text);
        expect(result.ok ? {} : result.problem).toMatchObject({ code });
        expect(result.ok ? '' : result.problem.suggestion).toBe(suggestion);
    });
});

describe('similarKreise', () => {
    test('finds a misspelt name, with or without the word Kreis', () => {
        expect(similarKreise('Nordfrisland')[0]?.key).toBe('01054');
        expect(similarKreise('Kreis Nordfriesland')[0]?.key).toBe('01054');
        expect(similarKreise('Stadt Bochum')[0]?.key).toBe('05911');
        expect(similarKreise('Halle')[0]?.key).toBe('15002');
    });

    test('keeps to the Land of a mistyped key', () => {
        expect(similarKreise('05910')[0]?.land.code).toBe('05');
        expect(similarKreise('05910', 1)).toHaveLength(1);
    });

    test('has no proposal for a strange word', () => {
        expect(similarKreise('Krankenversicherungsverein')).toEqual([]);
    });
});

describe('meansKreis', () => {
    const kiel = findKreis('01002')!;

    test.each(['Kiel', 'Stadt Kiel', 'Landeshauptstadt Kiel', 'Kiel, Landeshauptstadt', 'KIEL'])('%s is Kiel', (text) => {
        expect(meansKreis(kiel, text)).toBe(true);
    });

    test('Plön is not Kiel', () => {
        expect(meansKreis(kiel, 'Plön')).toBe(false);
    });
});

describe('KV regions', () => {
    test('there are seventeen, each with its own code', () => {
        expect(new Set(Object.values(kvRegions).map(({ code }) => code)).size).toBe(17);
        expect(kvRegionOfCode('20')).toBe('Westfalen-Lippe');
        expect(kvRegionOfCode('99')).toBeUndefined();
    });

    test('Nordrhein-Westfalen has two, by Regierungsbezirk', () => {
        expect(kvRegionOf('05911')).toBe('Westfalen-Lippe');
        expect(kvRegionOf('05754')).toBe('Westfalen-Lippe');
        expect(kvRegionOf('05515')).toBe('Westfalen-Lippe');
        expect(kvRegionOf('05111')).toBe('Nordrhein');
        expect(kvRegionOf('05315')).toBe('Nordrhein');
        expect(kvRegionOf('05411')).toBeUndefined();
    });

    test('every other Land has one', () => {
        const regions = Object.keys(laender)
            .filter((code) => code !== '05')
            .map((code) => kvRegionOf(`${code}000`));
        expect(regions).toEqual(Object.entries(laender).flatMap(([code, name]) => (code === '05' ? [] : [name])));
        expect(kvRegionOf('17000')).toBeUndefined();
    });

    test('Schleswig-Holstein has 15 Kreise, Westfalen-Lippe 27', () => {
        const regions = [...kreise().keys()].map(kvRegionOf);
        expect(regions.filter((region) => region === 'Schleswig-Holstein')).toHaveLength(15);
        expect(regions.filter((region) => region === 'Westfalen-Lippe')).toHaveLength(27);
    });
});
