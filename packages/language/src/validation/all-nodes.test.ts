import { AstUtils } from 'langium';
import { expect, it } from 'vitest';
import { createRivLanguage } from '../services.ts';
import { BASE_CONTRACT } from '../testing/base-contract.ts';
import { allNodes } from './all-nodes.ts';

const { riv } = createRivLanguage();

it.each([
    ['a contract', BASE_CONTRACT],
    ['a damaged contract', BASE_CONTRACT.replace('{', '').slice(0, -40)],
    ['an empty text', ''],
])('gives the nodes of %s in the order of Langium', (_, text) => {
    const { value } = riv.parser.LangiumParser.parse(text);
    const expected = AstUtils.streamAst(value).toArray();
    expect(expected.length).toBeGreaterThan(text === '' ? 0 : 20);
    const found = allNodes(value);
    expect(found.length).toBe(expected.length);
    expect(found.every((node, index) => node === expected[index])).toBe(true);
});
