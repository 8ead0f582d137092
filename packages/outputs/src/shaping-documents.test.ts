import { amendmentWith } from '@riv/language/testing/amendment-snippet';
import { BASE_CONTRACT } from '@riv/language/testing/base-contract';
import { contractWith } from '@riv/language/testing/snippet';
import { openWorkspace } from '@riv/language/workspace/open-workspace';
import { expect, test } from 'vitest';
import { contractSource } from './contract-source.ts';
import { shapingDocuments } from './shaping-documents.ts';

const ROOT = 'file:///projekt';
const AMENDMENT = amendmentWith('ändern erfolgsvergütung ab abrechnungsjahr 2030 {\nanteil Krankenkasse 18 %\n}').text;
const variant = (name: string, parent: string): string => `variante ${name} "${name}" fassung 1.0 erweitert ${parent} {\n}\n`;

/** The files that shape the contract of `vertrag.riv`, sorted by name. */
async function shaping(files: Readonly<Record<string, string>>): Promise<string[]> {
    const sources = Object.entries(files).map(([name, text]) => ({ uri: `${ROOT}/${name}`, text }));
    const workspace = await openWorkspace(sources, [{ root: ROOT }]);
    const contract = workspace.contracts().find(({ name }) => name === 'Muster');
    if (contract === undefined) {
        throw new Error('Kein Vertrag.');
    }
    return shapingDocuments(contractSource(contract, workspace.language.riv))
        .map(({ uri }) => uri.path.replace('/projekt/', ''))
        .sort();
}

test('a contract of the library stands for itself', async () => {
    expect(await shaping({ 'vertrag.riv': BASE_CONTRACT })).toEqual(['vertrag.riv']);
});

test('its amendments shape it, wherever they lie in the project', async () => {
    expect(await shaping({ 'vertrag.riv': BASE_CONTRACT, 'n/eins.riv': AMENDMENT })).toEqual(['n/eins.riv', 'vertrag.riv']);
});

test('its variant shapes it, and what that one extends', async () => {
    const files = {
        'vertrag.riv': contractWith({ 'variante Verbund fassung 2026.1': 'variante Unten fassung 1.0' }),
        'unten.riv': variant('Unten', 'Oben fassung 1.0'),
        'oben.riv': variant('Oben', 'Verbund fassung 2026.1'),
        'daneben.riv': variant('Daneben', 'Verbund fassung 2026.1'),
    };
    expect(await shaping(files)).toEqual(['oben.riv', 'unten.riv', 'vertrag.riv']);
});

test('another contract does not shape it, however damaged', async () => {
    const files = { 'vertrag.riv': BASE_CONTRACT, 'anderer.riv': 'vertrag Anderer "Anderer" {\n    laufzeit }{\n' };
    expect(await shaping(files)).toEqual(['vertrag.riv']);
});

test.for(['nachtrag N1 "1. Nachtrag" zu Niemand {\n}\n', 'nachtrag\n', '} {\n'])('what may be its amendment counts: %s', async (text) => {
    expect(await shaping({ 'vertrag.riv': BASE_CONTRACT, 'unklar.riv': text })).toEqual(['unklar.riv', 'vertrag.riv']);
});
