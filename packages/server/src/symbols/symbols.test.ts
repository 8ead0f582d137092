import { amendmentWith } from '@riv/language/testing/amendment-snippet';
import { BASE_CONTRACT } from '@riv/language/testing/base-contract';
import { describe, expect, it } from 'vitest';
import { openServer } from '../testing/open-server.ts';
import { documentSymbols } from './document-symbols.ts';
import { workspaceSymbols } from './workspace-symbols.ts';

const AMENDMENT = amendmentWith('einfügen leistungserbringer Praxis "Praxis" {\nart Arztpraxis\nstellung Genannt\n}').text;

describe('outline of a file', () => {
    it('names blocks with the section that they become', async () => {
        const server = await openServer({ 'a.riv': BASE_CONTRACT });
        const [contract] = documentSymbols(server.riv, server.document('a.riv'));
        const entries = (contract?.children ?? []).map(({ name, detail }) => `${name} | ${detail}`);
        expect(entries).toContain('Krankenkasse AOK | §\u00A04 · AOK NordWest – Die Gesundheitskasse');
        expect(entries).toContain('Charta | §\u00A011');
        expect(contract?.children?.find(({ name }) => name === 'Veröffentlichung')?.children?.[0]?.name).toBe('Kennzahl Krankenhausfälle');
    });

    it('shows what an amendment does, and does without sections while the contract is unfinished', async () => {
        const server = await openServer({ 'a.riv': 'vertrag A "A" {\n    region {\n    }\n}\n', 'n.riv': AMENDMENT });
        const [contract] = documentSymbols(server.riv, server.document('a.riv'));
        expect(contract?.children?.map(({ name, detail }) => `${name}|${detail}`)).toEqual(['Region|']);
        const [amendment] = documentSymbols(server.riv, server.document('n.riv'));
        expect(amendment?.children?.map(({ name }) => name)).toEqual(['Leistungserbringer Praxis']);
    });
});

describe('symbols of all files', () => {
    it('are found by name, by section and by term', async () => {
        const server = await openServer({ 'a.riv': BASE_CONTRACT, 'n.riv': AMENDMENT });
        const names = (query: string): string[] => workspaceSymbols(server.riv, query).map(({ name }) => name);
        expect(names('praxis leistungserbringer')).toEqual(['Leistungserbringer Praxis']);
        expect(names('§ 13')).toEqual(['§\u00A013 Zukunftsfonds']);
        expect(names('zukunftsfonds')).toEqual(['§\u00A013 Zukunftsfonds']);
        expect(names('die gesundheitskasse')).toEqual(['Krankenkasse AOK (AOK NordWest – Die Gesundheitskasse)']);
        expect(names('gibtesnicht')).toEqual([]);
    });

    it('tell the text in which they stand', async () => {
        const server = await openServer({ 'a.riv': BASE_CONTRACT, 'n.riv': AMENDMENT });
        const container = (query: string): string | undefined => workspaceSymbols(server.riv, query)[0]?.containerName;
        expect(container('praxis leistungserbringer')).toBe('1. Nachtrag');
        expect(container('kennzahl krankenhausfälle')).toBe('Regionale Integrierte Versorgung Muster');
        expect(container('nachtrag erster')).toBe('n.riv');
    });
});
