import { describe, expect, it } from 'vitest';
import { openTexts } from '../testing/open-text.ts';
import { contractWith } from '../testing/snippet.ts';
import { current, labelOf } from './slot-map.ts';

describe('slots', () => {
    it('keep every line of a place, base first, and let the last one hold', async () => {
        const workspace = await openTexts(contractWith({}));
        const node = workspace.contracts()[0];
        if (node === undefined) {
            throw new Error('Vertrag fehlt.');
        }
        const lines = workspace.resolve(node).state.share[0]?.lines ?? new Map();
        const share = [...lines.values()].find((slot) => slot.key === 'Share Krankenkasse');
        expect(share && labelOf(share)).toBe('Anteil der Krankenkasse');
        expect(share?.lines.map((line: { layer: { name: string } }) => line.layer.name)).toEqual([
            'Regionale Integrierte Versorgung 2026.1',
            'Regionale Integrierte Versorgung Muster',
        ]);
        expect(current(lines, 'Share', 'Krankenkasse')?.node.percent).toBe('20%');
        expect(current(lines, 'Cap', 'gewinn')).toBeUndefined();
    });
});
