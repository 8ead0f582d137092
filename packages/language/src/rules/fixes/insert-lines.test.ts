import { describe, expect, it } from 'vitest';
import { applyFix } from '../../testing/fix-test.ts';
import { openWorkspace } from '../../workspace/open-workspace.ts';
import { insertBlock, insertFirst, insertLines } from './insert-lines.ts';

async function contractOf(text: string) {
    const workspace = await openWorkspace([{ uri: 'file:///projekt/vertrag.riv', text }]);
    return workspace.contracts()[0]!;
}

describe('insertLines', () => {
    it('fügt vor der schließenden Klammer ein', async () => {
        const text = 'vertrag V "V" {\n    beginn 01.01.2027\n}\n';
        const [fix] = insertLines(await contractOf(text), ['laufzeit 20 jahre'], 'Laufzeit');
        expect(applyFix(text, fix!)).toBe('vertrag V "V" {\n    beginn 01.01.2027\n    laufzeit 20 jahre\n}\n');
    });

    it('öffnet einen Block, der auf einer Zeile steht', async () => {
        const text = 'vertrag V "V" {\n    region { }\n}\n';
        const region = (await contractOf(text)).region[0]!;
        const [fix] = insertLines(region, ['kreis 01054'], 'Kreis');
        expect(applyFix(text, fix!)).toBe('vertrag V "V" {\n    region {\n        kreis 01054\n    }\n}\n');
    });

    it('behält die Zeilenenden der Datei', async () => {
        const text = 'vertrag V "V" {\r\n}\r\n';
        const [fix] = insertBlock(await contractOf(text), ['region {', '}'], 'Region');
        expect(applyFix(text, fix!)).toBe('vertrag V "V" {\r\n\r\n    region {\r\n    }\r\n}\r\n');
    });

    it('schlägt ohne schließende Klammer nichts vor', async () => {
        expect(insertLines(await contractOf('vertrag V "V" {\n'), ['beginn 01.01.2027'], 'Beginn')).toEqual([]);
    });
});

describe('insertFirst', () => {
    it('fügt hinter der öffnenden Klammer ein', async () => {
        const text = 'vertrag V "V" {\n    beginn 01.01.2027\n}\n';
        const [fix] = insertFirst(await contractOf(text), 'status Entwurf', 'Status');
        expect(applyFix(text, fix!)).toBe('vertrag V "V" {\n    status Entwurf\n    beginn 01.01.2027\n}\n');
    });
});
