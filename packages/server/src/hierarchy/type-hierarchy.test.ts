import { expect, it } from 'vitest';
import { CancellationToken, type TypeHierarchyItem } from 'vscode-languageserver';
import { atCursor } from '../testing/at.ts';
import { createTypeHierarchy } from './type-hierarchy.ts';

const FILES = {
    'alt.riv': 'variante Nord "Nord" fassung 1.0 erweitert Verbund fassung 2026.1 {\n}\n',
    'neu.riv': 'variante Nord "Nord, neu" fassung 2.0 erweitert Verbund fassung 2026.1 {\n}\n',
    'b.riv': 'vertrag B "B" {\n    variante Nord fassung 1.0\n}\n',
};

async function hierarchyAt(text: string): Promise<{
    items: TypeHierarchyItem[];
    names(direction: 'supertypes' | 'subtypes', item: TypeHierarchyItem | undefined): Promise<string[]>;
}> {
    const { server, document, position } = await atCursor(text, FILES);
    const provider = createTypeHierarchy(server.riv);
    const params = { textDocument: { uri: document.uri.toString() }, position };
    return {
        items: (await provider.prepareTypeHierarchy(document, params, CancellationToken.None)) ?? [],
        names: async (direction, item) => {
            const found = item === undefined ? [] : await provider[direction]({ item }, CancellationToken.None);
            return (found ?? []).map(({ name, detail }) => `${name}: ${detail}`);
        },
    };
}

it('goes from a contract up its chain, edition by edition', async () => {
    const { items, names } = await hierarchyAt('vertrag A "A" {\n    variante No<|>rd fassung 2.0\n}\n');
    expect(items.map(({ name }) => name)).toEqual(['Nord 2.0']);
    expect(await names('supertypes', items[0])).toEqual(['Verbund 2026.1: RIV-Verbund']);
    expect(await names('subtypes', items[0])).toEqual(['A: A']);
});

it('goes down to derived variants and to contracts', async () => {
    const { items, names } = await hierarchyAt('vertrag A "A" {\n    variante Ver<|>bund fassung 2026.1\n}\n');
    expect((await names('subtypes', items[0])).sort()).toEqual(['A: A', 'Nord 1.0: Nord', 'Nord 2.0: Nord, neu']);
    expect(await names('supertypes', items[0])).toEqual(['RIV 2026.1: Regionale Integrierte Versorgung']);
});

it('is nothing where there is no variant and no contract', async () => {
    expect((await hierarchyAt('<|>\nversorgungsmodul M "M" fassung 1.0 {\n}\n')).items).toEqual([]);
});
