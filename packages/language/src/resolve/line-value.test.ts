import { type AstNode, AstUtils } from 'langium';
import { describe, expect, it } from 'vitest';
import { openWorkspace } from '../workspace/open-workspace.ts';
import { quantityProperty, sameLine, sameShape } from './line-value.ts';

/** The lines of a block, in the order of the text. */
async function linesIn(block: string, lines: readonly string[]): Promise<AstNode[]> {
    const text = `grundvariante V "V" fassung 1.0 {\n${block} {\n${lines.join('\n')}\n}\n}\n`;
    const workspace = await openWorkspace([{ uri: 'file:///projekt/v.riv', text }]);
    const document = workspace.documents[0]!;
    expect(document.parseResult.parserErrors).toEqual([]);
    const variant = document.parseResult.value.elements[0]!;
    const node = AstUtils.streamContents(variant).find(({ $containerProperty }) => $containerProperty !== 'legalBasis')!;
    return AstUtils.streamContents(node).toArray();
}

describe('sameLine', () => {
    it.each([
        ['kündigung', 'frist 24 monate zum jahresende', 'frist 2 jahre zum jahresende gesperrt', true],
        ['kündigung', 'frist 24 monate zum jahresende', 'frist 23 monate zum jahresende', false],
        ['kündigung', 'folge Barwertablösung', 'folge Barwertablösung { zinssatz 2 % }', true],
        ['kündigung', 'folge Barwertablösung', 'folge Fortführung', false],
        ['erfolgsvergütung', 'anteil Krankenkasse 25 %', 'anteil Krankenkasse 25,0 %', true],
        ['erfolgsvergütung', 'anteil Krankenkasse 25 %', 'anteil Krankenkasse im übrigen', false],
        ['erfolgsvergütung', 'qualitätsfaktor 0,8', 'qualitätsfaktor aus kennzahlen, mindestens 0,8', false],
        ['abrechnung', 'vorläufig bis 31.03. des zweiten folgejahres', 'vorläufig bis 31.3. des zweiten folgejahres', true],
        ['abrechnung', 'vorläufig bis 31.03. des zweiten folgejahres', 'vorläufig bis 31.03. des dritten folgejahres', false],
        ['zukunftsfonds', 'basis Zuweisungen nach "§ 266 Abs. 3 SGB V"', 'basis Zuweisungen nach "§ 266 Absatz 3 SGB V"', true],
        ['zukunftsfonds', 'basis Zuweisungen nach "§ 266 Abs. 3 SGB V"', 'basis Zuweisungen', false],
        ['veröffentlichung', 'ort "Monitor"', 'ort „Monitor“', true],
    ])('%s: %s ~ %s: %s', async (block, first, second, expected) => {
        const [a, b] = await linesIn(block, [first, second]);
        expect(sameLine(a!, b!)).toBe(expected);
    });

    it('die Reihenfolge einer Aufzählung ist gleichgültig', async () => {
        const [a, b] = await linesIn('kooperation', [
            'bericht jährlich an Gesundheitskonferenz, Vertretungskörperschaft',
            'bericht jährlich an Vertretungskörperschaft, Gesundheitskonferenz',
        ]);
        expect(sameLine(a!, b!)).toBe(true);
    });
});

it('sameShape sieht über die Menge hinweg', async () => {
    const [a, b] = await linesIn('kündigung', ['frist 24 monate zum jahresende', 'frist 12 monate zum jahresende']);
    expect(sameShape(a!, b!)).toBe(true);
    expect(sameLine(a!, b!)).toBe(false);
});

it('quantityProperty nennt die Stelle des Wertes', async () => {
    const nodes = await linesIn('erfolgsvergütung', ['anteil Krankenkasse 25 %', 'qualitätsfaktor 0,8', 'formel Basisquote']);
    expect(nodes.map(quantityProperty)).toEqual(expect.arrayContaining(['percent', 'value', undefined]));
});
