import { amendmentWith } from '@riv/language/testing/amendment-snippet';
import { contractWith } from '@riv/language/testing/snippet';
import { expect, it } from 'vitest';
import { openServer } from '../testing/open-server.ts';
import { codeLenses } from './code-lenses.ts';

async function titles(text: string, name = 'a.riv'): Promise<string[]> {
    const server = await openServer({ 'a.riv': text });
    return codeLenses(server.riv, server.document(name)).map(({ command }) => command?.title ?? '');
}

it('counts departures, open points and wrong results', async () => {
    expect(
        await titles(
            contractWith({
                'laufzeit 20 jahre':
                    'laufzeit 20 jahre\n    kündigung {\n        frist 48 monate zum jahresende abweichung "Vorlauf des Haushalts"\n    }',
                'status Unterschriftsreif': 'status Entwurf',
                'ik 590101547': 'ik offen "wird vergeben"',
                'ergebnis delta 3.630.630,00 EUR': 'ergebnis delta 3.630.631,00 EUR',
            }),
        ),
    ).toEqual([
        'Vorschau',
        '1 Abweichung von der Variante',
        '1 offene Angabe',
        'Zukunftsfonds: 12\u00A0% Aufschlag, 20\u00A0% Abschlag, netto −8\u00A0% einer Jahreszuweisung',
        'Rechenbeispiel: 1 von 4 Ergebnissen stimmen nicht',
    ]);
});

it('offers the preview of an unfinished contract and the sums of a variant', async () => {
    expect(await titles('vertrag A "A" {\n}\n')).toEqual(['Vorschau']);
    expect(await titles('', 'riv-lib:/2026.1/varianten/grund.riv')).toEqual([
        '12\u00A0% Aufschlag, 20\u00A0% Abschlag, netto −8\u00A0% einer Jahreszuweisung',
    ]);
});

it('leads from an amendment to the text that it brings about', async () => {
    const { text, files } = amendmentWith('streichen rechenbeispiel Gewinnjahr');
    const server = await openServer({ ...files, 'n.riv': text });
    const lenses = codeLenses(server.riv, server.document('n.riv')).map(({ command }) => command);
    expect(lenses).toEqual([
        { title: 'Vertragstext ab 01.01.2030', command: 'riv.showState', arguments: [server.uri('n.riv'), '2030-01-01'] },
    ]);
    expect(await titles(text)).toEqual([]);
});
