import { expect, it } from 'vitest';
import { atCursor } from '../testing/at.ts';
import { textOf } from '../testing/open-server.ts';
import { selectionRange } from './selection-range.ts';

async function steps(text: string): Promise<string[]> {
    const { document, position } = await atCursor(text);
    const found: string[] = [];
    for (
        let range = selectionRange(document, position) as ReturnType<typeof selectionRange> | undefined;
        range !== undefined;
        range = range.parent
    ) {
        found.push(textOf(document, range.range));
    }
    return found;
}

it('grows from the word to its line, its block and the file', async () => {
    const text = 'vertrag A "A" {\n    laufzeit 2<|>0 jahre\n}\n';
    const clean = text.replace('<|>', '');
    expect(await steps(text)).toEqual(['20', '20 jahre', 'laufzeit 20 jahre', clean.trimEnd(), clean]);
});

it('begins with the content of a text', async () => {
    expect((await steps('vertrag A "Ei<|>n Titel" {\n}\n')).slice(0, 2)).toEqual(['Ein Titel', '"Ein Titel"']);
});

it('is the file in an empty place', async () => {
    expect(await steps('<|>\n')).toEqual(['\n']);
});
