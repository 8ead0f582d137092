import { amendmentWith } from '@riv/language/testing/amendment-snippet';
import { BASE_CONTRACT } from '@riv/language/testing/base-contract';
import { contractWith } from '@riv/language/testing/snippet';
import { describe, expect, it } from 'vitest';
import { openServer, type TestServer } from '../testing/open-server.ts';
import { base64 } from './base64.ts';
import { build } from './build.ts';
import { checklist } from './checklist.ts';
import { comparison } from './comparison.ts';
import { contractOf } from './contract-of.ts';
import { outline } from './outline.ts';
import { preview } from './preview.ts';
import { states, stateText } from './states.ts';

async function open(
    text: string,
    files: Record<string, string> = {},
): Promise<{ server: TestServer; contract: NonNullable<ReturnType<typeof contractOf>> }> {
    const server = await openServer({ 'vertrag.riv': text, ...files });
    const contract = contractOf(server.document('vertrag.riv'), undefined);
    if (contract === undefined) {
        throw new Error('Kein Vertrag.');
    }
    return { server, contract };
}

const AMENDMENT = amendmentWith('ändern erfolgsvergütung ab abrechnungsjahr 2030 {\nanteil Krankenkasse 18 %\n}').text;

describe('preview', () => {
    it('is the text with the places of its values', async () => {
        const { server, contract } = await open(BASE_CONTRACT);
        const { html, problems, title } = preview(contract, server.riv);
        expect(title).toBe('Regionale Integrierte Versorgung Muster');
        expect(problems).toEqual([]);
        expect(html).toContain(`data-origin="file:///projekt/vertrag.riv#1:1"`);
        expect(html).toContain('id="erfolgsverguetung"');
        expect(html).not.toMatch(/<(script|style|body|html)\b/);
        expect(html).not.toContain('geändert"');
    });

    it('marks what an amendment changed', async () => {
        const { server, contract } = await open(BASE_CONTRACT, { 'n.riv': AMENDMENT });
        const { html } = preview(contract, server.riv);
        const changed = [...html.matchAll(/<div class="[^"]*geändert" id="([^"]*)"/g)].map(([, id]) => id);
        expect(changed.length).toBeGreaterThan(0);
        expect(changed.every((id) => !id?.startsWith('charta'))).toBe(true);
    });

    it('says what a damaged contract lacks', async () => {
        const { server, contract } = await open('vertrag A "A & B" {\n');
        const { html, problems } = preview(contract, server.riv);
        expect(problems).toContain('Es fehlt: Variante.');
        expect(html).toContain('<li>Es fehlt: Variante.</li>');
    });
});

describe('checklist', () => {
    it('lists mandatory blocks and open values', async () => {
        const text = contractWith({ 'status Unterschriftsreif': 'status Entwurf', 'ik 103411401': 'ik offen "wird nachgereicht"' }).replace(
            / {4}teilnahme \{[\s\S]*?\n {4}\}\n/,
            '',
        );
        const { server, contract } = await open(text);
        const { mandatory, openPoints } = checklist(contract, server.riv);
        const state = Object.fromEntries(mandatory.map((item) => [item.label, item.state]));
        expect(state).toMatchObject({ Region: 'vorhanden', Krankenkasse: 'offen', 'Teilnahme der Versicherten': 'fehlt' });
        expect(openPoints.map(({ reason, place }) => `${reason} ${place.range.start.line}`)).toEqual([
            `wird nachgereicht ${text.split('\n').findIndex((line) => line.includes('ik offen'))}`,
        ]);
    });
});

describe('outline', () => {
    it('follows the contract text and leads to the source', async () => {
        const { server, contract } = await open(BASE_CONTRACT);
        const { entries } = outline(contract, server.riv);
        expect(entries[0]).toMatchObject({ label: '', title: 'Präambel' });
        const share = entries.find(({ id }) => id === 'erfolgsverguetung');
        expect(share).toMatchObject({ label: '§\u00A014', title: 'Erfolgsvergütung', place: { uri: 'file:///projekt/vertrag.riv' } });
        expect(share?.children[0]?.label).toBe('(1)');
        expect(entries.some(({ label }) => label === 'Anlage\u00A01')).toBe(true);
    });
});

describe('comparison', () => {
    it('lists the same values on both sides', async () => {
        const { server, contract } = await open(contractWith({ 'laufzeit 20 jahre': 'laufzeit 25 jahre' }));
        const { standard, agreed } = comparison(contract, server.riv);
        const [left, right] = [standard.text.split('\n'), agreed.text.split('\n')];
        expect(left.length).toBe(right.length);
        const different = left.flatMap((line, index) => (line === right[index] ? [] : [`${line} → ${right[index]}`]));
        expect(different).toEqual([
            'Laufzeit: 20\u00A0Jahre → Laufzeit: 25\u00A0Jahre',
            'Anteil der Krankenkasse: 25\u00A0% → Anteil der Krankenkasse: 20\u00A0%',
            'Qualitätsfaktor: 0,80 → Qualitätsfaktor: 0,90',
        ]);
    });
});

describe('states', () => {
    it('list the amendments and give the text of a day', async () => {
        const { server, contract } = await open(BASE_CONTRACT, { 'n.riv': AMENDMENT });
        expect(states(contract, server.riv).states).toEqual([
            { effective: '2027-01-01', title: 'Erstfassung' },
            { effective: '2030-01-01', title: '1. Nachtrag' },
        ]);
        expect(stateText(contract, '2029-12-31', server.riv).text).not.toContain('18\u00A0%');
        expect(stateText(contract, '2030-01-01', server.riv).text).toContain('18\u00A0%');
    });
});

describe('build', () => {
    it('gives the outputs under the names of the command line', async () => {
        const { server, contract } = await open(BASE_CONTRACT);
        const { files, problems } = await build(contract, { formats: ['md', 'settlement', 'docx'] }, server.riv);
        expect(problems).toEqual([]);
        expect(files.map(({ name }) => name)).toEqual(['projekt/Muster.md', 'projekt/Muster.docx', 'projekt/Muster.settlement.json']);
        expect(atob(files[1]?.base64 ?? '').slice(0, 2)).toBe('PK');
    });

    it('refuses a contract with errors', async () => {
        const { server, contract } = await open(contractWith({ 'laufzeit 20 jahre': 'laufzeit 12 jahre' }));
        const { files, problems } = await build(contract, { formats: ['md'] }, server.riv);
        expect(files).toEqual([]);
        expect(problems.join('\n')).toContain('vertrag.riv, Zeile 7');
    });

    it.each(['', 'A', 'AB', 'ABC', 'Ärztenetz – 1 €'])('writes „%s“ in Base64', (text) => {
        expect(new TextDecoder().decode(Uint8Array.from(atob(base64(text)), (letter) => letter.charCodeAt(0)))).toBe(text);
    });
});
