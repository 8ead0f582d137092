import { contractWith } from '@riv/language/testing/snippet';
import { describe, expect, it } from 'vitest';
import { openServer } from '../testing/open-server.ts';
import { inlayHints } from './inlay-hints.ts';

const EVERYTHING = { start: { line: 0, character: 0 }, end: { line: 9_999, character: 0 } };

/** „text before the hint → hint“ for each hint, and what its tooltip says. */
async function hints(text: string, range = EVERYTHING): Promise<{ shown: string[]; tooltips: string[] }> {
    const server = await openServer({ 'a.riv': text });
    const document = server.document('a.riv');
    const found = inlayHints(server.riv, document, range);
    const before = ({ line, character }: { line: number; character: number }): string =>
        document.textDocument.getText({ start: { line, character: 0 }, end: { line, character } }).trim();
    return {
        shown: found.map(({ position, label }) => `${before(position)} → ${label}`),
        tooltips: found.flatMap(({ tooltip }) => (typeof tooltip === 'object' ? [tooltip.value] : [])),
    };
}

describe('hints', () => {
    it('name a Kreis that the text does not name', async () => {
        expect((await hints(contractWith({ 'kreis 01054 "Nordfriesland"': 'kreis 01054' }))).shown).toContain(
            'kreis 01054 → Nordfriesland',
        );
        expect((await hints(contractWith({}))).shown.filter((hint) => hint.startsWith('kreis 01054 "'))).toEqual([]);
        expect((await hints('vertrag A "A" {\n    region {\n        kreis 99999\n    }\n}\n')).shown).toEqual([]);
    });

    it('give the day on which a term ends', async () => {
        expect((await hints(contractWith({}))).shown).toContain('laufzeit 20 jahre → bis 31.12.2046');
    });

    it('give the calendar years of the fund for each Kasse, as the earliest ones while the condition is open', async () => {
        expect((await hints(contractWith({}))).shown).toContain('beitritt 01.01.2027 → Fondsjahre frühestens 2027 bis 2046');
        const later = await hints(contractWith({ 'beitritt 01.01.2027': 'beitritt 01.07.2028' }));
        expect(later.shown).toContain('beitritt 01.07.2028 → Fondsjahre frühestens 2029 bis 2048');
    });

    it('give the calendar years of a phase that a contract writes out', async () => {
        const fund = '    zukunftsfonds {\n        fondsjahre 1 bis 3: aufschlag 3 %\n    }\n    charta';
        expect((await hints(contractWith({ '    charta': fund }))).shown).toContain('fondsjahre 1 bis 3: aufschlag 3 % → 2027 bis 2029');
    });

    it('count what a block takes from the variant and list it', async () => {
        const { shown, tooltips } = await hints(contractWith({}));
        expect(shown).toContain('} → 8 Werte aus der Variante');
        expect(tooltips.find((tooltip) => tooltip.includes('Formel'))).toContain('- Zahl der Basisjahre: 3');
        expect(tooltips.join('\n')).not.toContain('- Anteil Krankenkasse');
    });

    it('come for the asked lines alone', async () => {
        const text = contractWith({});
        const line = text.split('\n').findIndex((each) => each.includes('laufzeit 20'));
        const range = { start: { line, character: 0 }, end: { line, character: 99 } };
        expect((await hints(text, range)).shown).toEqual(['laufzeit 20 jahre → bis 31.12.2046']);
    });
});
