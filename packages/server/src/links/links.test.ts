import { parseNorm } from '@riv/model/value/norm';
import { expect, it } from 'vitest';
import type { RivLanguageServer } from '../language-server.ts';
import { openServer, textOf } from '../testing/open-server.ts';
import { documentLinks } from './document-links.ts';
import { normAddress } from './norm-address.ts';
import { rulePage } from './rule-page.ts';

it.each<[string, string | undefined]>([
    ['§ 140a Abs. 3 SGB V', 'https://www.gesetze-im-internet.de/sgb_5/__140a.html'],
    ['§ 187 BGB', 'https://www.gesetze-im-internet.de/bgb/__187.html'],
    ['Art. 28 GG', 'https://www.gesetze-im-internet.de/gg/art_28.html'],
    ['Art. 26 DSGVO', undefined],
])('%s leads to %s', (text, address) => {
    const norm = parseNorm(text);
    expect(norm.ok && normAddress(norm.value)).toBe(address);
});

it('links norms, and codes of rules where the client has their pages', async () => {
    const text =
        'vertrag A "A" {\n    // riv-ignorieren siegel-fehlt: Grund\n    integrationseinheit E "E" {\n        stellung Vertragspartner nach "§ 140a Abs. 3 SGB V"\n    }\n}\n';
    const server = await openServer({ 'a.riv': text });
    const document = server.document('a.riv');
    const links = () => documentLinks(server.riv, document).map(({ range, target }) => `${textOf(document, range)} → ${target}`);
    const norm = '§ 140a Abs. 3 SGB V → https://www.gesetze-im-internet.de/sgb_5/__140a.html';
    expect(links()).toEqual([norm]);
    const languageServer = server.shared.lsp.LanguageServer as RivLanguageServer;
    languageServer.abilities = { ...languageServer.abilities, rulePages: 'https://beispiel.test/regeln' };
    expect(links()).toEqual([norm, 'siegel-fehlt → https://beispiel.test/regeln/siegel-fehlt.md']);
});

it.each([
    ['https://handbuch.example/regeln/', 'https://handbuch.example/regeln/ik-ung%C3%BCltig.md'],
    ['https://handbuch.example/regeln', 'https://handbuch.example/regeln/ik-ung%C3%BCltig.md'],
    ['riv-regel:/{code}', 'riv-regel:/ik-ung%C3%BCltig'],
])('with the pages at %s a rule is at %s', (address, page) => {
    expect(rulePage(address, 'ik-ungültig')).toBe(page);
});
