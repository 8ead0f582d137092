import fc from 'fast-check';
import { expect, it } from 'vitest';
import { tokenEdits } from './token-edits.ts';

it.each<[string, number[], number[], ReturnType<typeof tokenEdits>]>([
    ['nothing changes', [1, 2, 3], [1, 2, 3], []],
    ['one number changes', [1, 2, 3], [1, 5, 3], [{ start: 1, deleteCount: 1, data: [5] }]],
    ['a repeated number goes', [1, 1, 1], [1, 1], [{ start: 2, deleteCount: 1, data: [] }]],
    ['everything is new', [], [1, 2], [{ start: 0, deleteCount: 0, data: [1, 2] }]],
])('%s', (_, before, after, edits) => {
    expect(tokenEdits(before, after)).toEqual(edits);
});

it('leads from any list to any other', () => {
    const list = fc.array(fc.nat(3), { maxLength: 12 });
    fc.assert(
        fc.property(list, list, (before, after) => {
            const result = [...before];
            for (const { start, deleteCount, data = [] } of tokenEdits(before, after)) {
                result.splice(start, deleteCount, ...data);
            }
            expect(result).toEqual(after);
        }),
    );
});
