import { AstUtils, type ReferenceInfo } from 'langium';
import { describe, expect, it } from 'vitest';
import { referencesOf } from '../references/references-of.ts';
import { createRivLanguage } from '../services.ts';
import { BASE_CONTRACT } from '../testing/base-contract.ts';
import { allNodes } from './all-nodes.ts';
import { childrenOf } from './children.ts';

const { riv } = createRivLanguage();

describe.each([
    ['a contract', BASE_CONTRACT],
    ['a damaged contract', BASE_CONTRACT.replace('{', '').slice(0, -40)],
    ['an empty text', ''],
])('in %s', (_, text) => {
    const { value } = riv.parser.LangiumParser.parse(text);
    const expected = AstUtils.streamAst(value).toArray();

    it('gives the nodes in the order of Langium', () => {
        expect(expected.length).toBeGreaterThan(text === '' ? 0 : 20);
        const found = allNodes(value);
        expect(found.length).toBe(expected.length);
        expect(found.every((node, index) => node === expected[index])).toBe(true);
    });

    it('gives the children of each node as Langium does', () => {
        for (const node of expected) {
            expect(childrenOf(node).map(({ $type }) => $type)).toEqual(
                AstUtils.streamContents(node)
                    .map(({ $type }) => $type)
                    .toArray(),
            );
        }
    });

    it('gives the references of each node as Langium does', () => {
        const described = ({ property, index, reference }: ReferenceInfo): string => `${property} ${index} ${reference.$refText}`;
        for (const node of expected) {
            expect(referencesOf(node).map(described)).toEqual(AstUtils.streamReferences(node).map(described).toArray());
        }
    });
});
