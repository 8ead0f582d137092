import { describe, expect, it } from 'vitest';
import { citations } from './citation.ts';
import type { Item, Paragraph, Section, Sentence } from './nodes.ts';
import { resolveReferences } from './references.ts';

const item = (id: string, position: number, items: readonly Item[] = [], style: Item['style'] = 'number'): Item => ({
    kind: 'item',
    id,
    style,
    position,
    label: '',
    spans: [{ text: 'x' }],
    items,
});
const sentence = (id: string, position: number, items: readonly Item[] = []): Sentence => ({
    kind: 'sentence',
    id,
    position,
    spans: [{ text: 'x' }],
    items,
    closing: [],
});
const paragraph = (id: string, number: string | undefined, blocks: readonly Sentence[], clause?: string): Paragraph => ({
    kind: 'paragraph',
    id,
    basis: [],
    blocks,
    repealed: false,
    ...(number === undefined ? {} : { number }),
    ...(clause === undefined ? {} : { clause }),
});
const section = (id: string, number: string, paragraphs: readonly Paragraph[]): Section => ({
    kind: 'section',
    id,
    number,
    heading: [{ text: id }],
    paragraphs,
    repealed: false,
});

const letters = [item('p.buchstabe', 1, [], 'letter')];
const text = {
    sections: [
        section('p', '14', [
            paragraph('p.eins', '1', [sentence('p.eins.satz-1', 1)]),
            paragraph('p.zwei', '2', [sentence('p.satz1', 1, [item('p.a', 1), item('p.c', 3, letters)]), sentence('p.satz2', 2)]),
            paragraph('Widerruf', '3', [sentence('w1', 1)], 'Widerruf'),
            paragraph('Widerruf.frist', '4', [sentence('w2', 1)], 'Widerruf'),
        ]),
        section('einzeln', '15', [paragraph('einzeln.a', undefined, [sentence('e1', 1), sentence('e2', 2)])]),
        section('Datenraum', '15a', [paragraph('Datenraum.absatz-1', undefined, [sentence('d1', 1)], 'Datenraum')]),
    ],
    annexes: [
        {
            kind: 'annex' as const,
            id: 'anlage.formel',
            number: '4',
            heading: [{ text: 'Formel' }],
            repealed: false,
            parts: [
                {
                    kind: 'part' as const,
                    id: 'anlage.formel.eins',
                    number: '1',
                    heading: [{ text: 'E' }],
                    paragraphs: [paragraph('f1', undefined, [sentence('f11', 1)])],
                },
                {
                    kind: 'part' as const,
                    id: 'anlage.formel.zwei',
                    number: '2',
                    heading: [{ text: 'Z' }],
                    paragraphs: [
                        paragraph('f2', undefined, [sentence('f21', 1, [item('f2a', 1, [], 'letter')])]),
                        paragraph('f3', undefined, [sentence('f31', 1)]),
                    ],
                },
            ],
        },
    ],
};

describe('citations', () => {
    const known = citations(text);
    it.each([
        ['p', '§ 14'],
        ['p.eins', '§ 14 Abs. 1'],
        ['p.eins.satz-1', '§ 14 Abs. 1'],
        ['p.satz1', '§ 14 Abs. 2 Satz 1'],
        ['p.a', '§ 14 Abs. 2 Satz 1 Nr. 1'],
        ['p.buchstabe', '§ 14 Abs. 2 Satz 1 Nr. 3 Buchst. a'],
        ['Widerruf', '§ 14 Abs. 3 und 4'],
        ['Widerruf.frist', '§ 14 Abs. 4'],
        ['einzeln.a', '§ 15'],
        ['e2', '§ 15 Satz 2'],
        ['Datenraum', '§ 15a'],
        ['anlage.formel', 'Anlage 4'],
        ['anlage.formel.zwei', 'Anlage 4 Nr. 2'],
        ['f1', 'Anlage 4 Nr. 1'],
        ['f2a', 'Anlage 4 Nr. 2 Abs. 1 Buchst. a'],
        ['f3', 'Anlage 4 Nr. 2 Abs. 2'],
    ])('%s is cited as %s', (id, expected) => {
        expect(known.get(id)?.replaceAll('\u00a0', ' ')).toBe(expected);
    });

    it('breaks no line between a word and its number', () => {
        expect(known.get('p.buchstabe')).toBe('§\u00a014 Abs.\u00a02 Satz\u00a01 Nr.\u00a03 Buchst.\u00a0a');
    });
});

describe('resolveReferences', () => {
    const referring = (ref: string) => ({
        ...text,
        sections: [
            ...text.sections,
            section('v', '16', [paragraph('v.a', undefined, [{ ...sentence('v1', 1), spans: [{ text: 'nach ' }, { text: '', ref }] }])]),
        ],
    });

    it('fills in the number', () => {
        const { sections, problems } = resolveReferences(referring('p.zwei'), () => undefined);
        expect(problems).toEqual([]);
        expect(sections.at(-1)?.paragraphs[0]?.blocks[0]).toMatchObject({
            spans: [{ text: 'nach ' }, { text: '§\u00a014 Abs.\u00a02', ref: 'p.zwei' }],
        });
    });

    it('takes an id of a replaced wording to its clause', () => {
        const { sections, problems } = resolveReferences(referring('Widerruf.form'), () => 'Widerruf');
        expect(problems).toEqual([]);
        expect(sections.at(-1)?.paragraphs[0]?.blocks[0]).toMatchObject({ spans: [{ text: 'nach ' }, { ref: 'Widerruf' }] });
    });

    it('reports an id that leads nowhere', () => {
        const { problems } = resolveReferences(referring('fehlt.ganz'), () => undefined);
        expect(problems).toEqual([
            {
                code: 'verweis-unbekannt',
                message: 'Der Verweis in „v“ führt zu „fehlt.ganz“; diese Kennung gibt es im Vertrag nicht.',
                path: 'v',
            },
        ]);
    });
});
