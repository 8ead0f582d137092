import { findKreis } from '@riv/model/identifier/kreis-key';
import { draftChoices } from '@riv/server/requests/draft-choices';
import { openServer } from '@riv/server/testing/open-server';
import { describe, expect, test } from 'vitest';
import { modulesFor, newModule, payersOf, readAnswers } from './read-answers.ts';

const choices = draftChoices(undefined, (await openServer({})).riv);

describe('answers given with the command', () => {
    test('are completed', () => {
        expect(
            readAnswers({ variant: 'Kommunal', kreise: ['05911'], payers: ['AOK NordWest'], module: 'Pflegeheim' }, choices),
        ).toMatchObject({
            variant: { name: 'Kommunal', edition: '2026.1' },
            carrier: 'Gebietskörperschaft',
            payers: [{ title: 'AOK NordWest', kind: 'AOK' }],
            module: { name: 'Pflegeheim' },
        });
    });

    test('count as not given where they do not fit', () => {
        expect(readAnswers({ variant: 'Kommunal', kreise: ['99999'] }, choices)).toBeUndefined();
        expect(readAnswers({ kreise: ['05911'] }, choices)).toBeUndefined();
        expect(
            readAnswers({ variant: 'Verbund', kreise: ['01054'], carrier: 'Kommunalunternehmen', module: 'Pflegeheim' }, choices),
        ).toMatchObject({
            carrier: 'Gesundheitsverbund',
            module: { begins: 'RegionalesModul' },
        });
    });

    test('offer a module only where it may be adopted in every Kreis', () => {
        const kreise = ['05911', '01054'].flatMap((key) => findKreis(key) ?? []);
        expect(modulesFor(kreise, choices.modules).map(({ name }) => name)).toEqual(['DiabetischesFußsyndrom']);
        expect(modulesFor(kreise.slice(0, 1), choices.modules).map(({ name }) => name)).toEqual(['DiabetischesFußsyndrom', 'Pflegeheim']);
    });

    test('begin a module under a name that no other has', () => {
        const taken = choices.modules.map((module) => ({ ...module, name: 'RegionalesModul' }));
        expect(newModule(taken)).toEqual({ begins: 'RegionalesModul2' });
    });

    test('know the kind of a Krankenkasse by its name', () => {
        const titles = 'AOK Bayern; BKK Werra-Meissner ; IKK classic;Knappschaft;SVLFG; BARMER;;';
        expect(payersOf(titles).map(({ kind }) => kind)).toEqual(['AOK', 'BKK', 'IKK', 'Knappschaft', 'SVLFG', 'Ersatzkasse']);
    });
});
