import { LIBRARY_FILES } from '@riv/language/library/generated/library';
import { findKreis } from '@riv/model/identifier/kreis-key';
import { describe, expect, test } from 'vitest';
import { CARRIERS, EDITION, LEGAL_STATUS, STANDARD_MODULES, VARIANTS } from './answers.ts';
import { modulesFor, payersOf, readAnswers } from './read-answers.ts';

const library = Object.values(LIBRARY_FILES).join('\n');

describe('lists of the wizard', () => {
    test('name the variants of the library with their Träger', () => {
        const variants = [...library.matchAll(/^variante (\S+) ".*" fassung (\S+) .*\{\n {4}träger (.+)$/gmu)];
        expect(new Map(variants.map(([, name, , carriers]) => [name, carriers]))).toEqual(
            new Map(VARIANTS.map((name) => [name, CARRIERS[name].join(', ')])),
        );
        expect(new Set(variants.map(([, , edition]) => edition))).toEqual(new Set([EDITION]));
        expect(library).toContain(`rechtsstand ${LEGAL_STATUS}`);
    });

    test('name the modules of the library with their regions and roles', () => {
        const modules = [...library.matchAll(/^versorgungsmodul (\S+) "(.*)" fassung (\S+) \{$([\s\S]*?)^\}$/gmu)].map(
            ([, id, title, edition, body = '']) => ({
                id,
                title,
                edition,
                validIn: /gilt in (.*)$/mu.exec(body)?.[1]?.split(', '),
                roles: [...body.matchAll(/^ {4}rolle (\S+)/gmu)].map(([, role]) => role),
            }),
        );
        const listed = STANDARD_MODULES.map((module) => ({ ...module, roles: module.roles.map(({ role }) => role) }));
        expect(listed.toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual(
            modules.toSorted((a, b) => ((a.id ?? '') < (b.id ?? '') ? -1 : 1)),
        );
    });
});

describe('answers given with the command', () => {
    test('are completed', () => {
        expect(readAnswers({ variant: 'Kommunal', kreise: ['05911'], payers: ['AOK NordWest'], module: 'Pflegeheim' })).toMatchObject({
            variant: 'Kommunal',
            carrier: 'Gebietskörperschaft',
            payers: [{ title: 'AOK NordWest', kind: 'AOK' }],
            module: { id: 'Pflegeheim' },
        });
    });

    test('count as not given where they do not fit', () => {
        expect(readAnswers({ variant: 'Kommunal', kreise: ['99999'] })).toBeUndefined();
        expect(readAnswers({ kreise: ['05911'] })).toBeUndefined();
        expect(readAnswers({ variant: 'Verbund', kreise: ['01054'], carrier: 'Kommunalunternehmen', module: 'Pflegeheim' })).toMatchObject({
            carrier: 'Gesundheitsverbund',
            module: 'own',
        });
    });

    test('offer a module only where it may be adopted in every Kreis', () => {
        const kreise = ['05911', '01054'].flatMap((key) => findKreis(key) ?? []);
        expect(modulesFor(kreise).map(({ id }) => id)).toEqual(['DiabetischesFußsyndrom']);
        expect(modulesFor(kreise.slice(0, 1)).map(({ id }) => id)).toEqual(['DiabetischesFußsyndrom', 'Pflegeheim']);
    });

    test('know the kind of a Krankenkasse by its name', () => {
        const titles = 'AOK Bayern; BKK Werra-Meissner ; IKK classic;Knappschaft;SVLFG; BARMER;;';
        expect(payersOf(titles).map(({ kind }) => kind)).toEqual(['AOK', 'BKK', 'IKK', 'Knappschaft', 'SVLFG', 'Ersatzkasse']);
    });
});
