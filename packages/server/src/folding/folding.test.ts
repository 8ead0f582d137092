import { expect, it } from 'vitest';
import { openServer } from '../testing/open-server.ts';
import { foldingRanges } from './folding.ts';

it('folds blocks, prose and comments, but no block on one line', async () => {
    const text =
        '/**\n * Kommentar\n */\nvertrag A "A" {\n    klausel B "B" {\n        """\n        Satz.\n        """\n    }\n    region { kreis 01054 }\n}\n';
    const server = await openServer({ 'a.riv': text });
    const ranges = foldingRanges(server.riv, server.document('a.riv')).map(({ startLine, endLine }) => [startLine, endLine]);
    expect(ranges.sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0))).toEqual([
        [0, 2],
        [3, 9],
        [4, 7],
        [5, 7],
    ]);
});

it('folds what it can in a damaged text', async () => {
    const server = await openServer({ 'a.riv': 'vertrag A "A" {\n    region {\n        kreis 01054\n    }\n' });
    expect(foldingRanges(server.riv, server.document('a.riv'))).toEqual([{ startLine: 1, endLine: 2 }]);
});
