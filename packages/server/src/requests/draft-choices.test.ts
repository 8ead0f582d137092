import { expect, it } from 'vitest';
import { openServer } from '../testing/open-server.ts';
import { draftChoices } from './draft-choices.ts';

const VARIANT = `/**
 * RIV-Küste: für die Kreise an der Küste.
 */
variante Küste "RIV-Küste" fassung 1.0 erweitert Verbund fassung 2026.1 {
    träger Genossenschaft, Stiftung
    laufzeit 25 jahre
    kooperation {
        sitzungen 6 je jahr
    }
}
`;
const MODULE = 'versorgungsmodul Herz "Herz" fassung 3.0 {\n    rolle Praxis\n    rolle Zentrum "Klinik"\n}\n';

it('knows what the library holds where there is no folder', async () => {
    const { variants, modules } = draftChoices(undefined, (await openServer({ 'a.riv': VARIANT + MODULE })).riv);
    expect(variants.map(({ title, edition, own, carriers }) => [title, edition, own, carriers.length])).toEqual([
        ['RIV-Verbund', '2026.1', false, 7],
        ['RIV-Kommunal', '2026.1', false, 3],
        ['RIV-Partner', '2026.1', false, 1],
    ]);
    expect(variants[2]).toMatchObject({
        name: 'Partner',
        carriers: ['ExternerPartner'],
        legalStatus: '19.08.2026',
        libraryEdition: '2026.1',
        term: '20 jahre',
        meetings: '4',
        description: expect.stringMatching(/^RIV-Partner: externer Partner im Verbund/),
    });
    expect(variants.map(({ mandatory }) => mandatory.includes('sicherheit'))).toEqual([false, false, true]);
    expect(modules.map(({ name, validIn, roles }) => [name, validIn, roles.map((role) => role.name)])).toEqual([
        ['DiabetischesFußsyndrom', ['Westfalen-Lippe', 'Schleswig-Holstein'], ['Hausarztpraxis', 'Fußeinrichtung']],
        ['Pflegeheim', ['Westfalen-Lippe'], ['Versorgerteam', 'Pflegeheim']],
    ]);
});

it('adds what the folder holds, before the library, with what it has narrowed', async () => {
    const server = await openServer({ 'nord/region.riv': VARIANT, 'nord/module/herz.riv': MODULE, 'süd/a.riv': 'vertrag S "S" {\n}\n' });
    const north = draftChoices(server.uri('nord'), server.riv);
    expect(north.variants[0]).toEqual({
        name: 'Küste',
        title: 'RIV-Küste',
        edition: '1.0',
        libraryEdition: '2026.1',
        description: 'RIV-Küste: für die Kreise an der Küste.',
        own: true,
        carriers: ['Genossenschaft', 'Stiftung'],
        legalStatus: '19.08.2026',
        term: '25 jahre',
        meetings: '6',
        mandatory: expect.arrayContaining(['region', 'charta']),
    });
    expect(north.modules.find(({ own }) => own)).toEqual({
        name: 'Herz',
        title: 'Herz',
        edition: '3.0',
        own: true,
        validIn: [],
        roles: [{ name: 'Praxis' }, { name: 'Zentrum', title: 'Klinik' }],
    });
    expect(north.contracts).toEqual([]);
    const south = draftChoices(server.uri('süd'), server.riv);
    expect(south.contracts).toEqual(['S']);
    expect([...south.variants, ...south.modules].filter(({ own }) => own)).toEqual([]);
});

it('leaves out what cannot be named yet, and stays whole where a variant is damaged', async () => {
    const damaged =
        'variante\nvariante Ohne "Ohne"\nversorgungsmodul\nvariante Kreisel "K" fassung 1.0 erweitert Kreisel fassung 1.0 {\n}\n';
    const server = await openServer({ 'a.riv': damaged });
    const { variants, modules } = draftChoices(server.uri('').replace(/\/$/, ''), server.riv);
    expect(variants.filter(({ own }) => own).map(({ name, carriers, legalStatus }) => [name, carriers, legalStatus])).toEqual([
        ['Kreisel', [], '19.08.2026'],
    ]);
    expect(modules.filter(({ own }) => own)).toEqual([]);
});
