import { describe, expect, it } from 'vitest';
import { toLegalDocument } from '../assemble/to-legal-document.ts';
import { FIXTURE_NAMES, type FixtureName, fixtureContract } from '../testing/fixture-contract.ts';
import { origin } from '../testing/fixture-values.ts';
import { changedPassages } from './changed-passages.ts';
import type { DeviationEntry, LegalDocument, RubrumParty } from './legal-document.ts';
import type { Annex, AnnexPart, Inline, Item, Paragraph, Section, Sentence, Table } from './nodes.ts';
import { textOf } from './plain-text.ts';
import { mapAnnex, mapPreamble, mapSection } from './walk.ts';

const fixture = (name: FixtureName): LegalDocument => toLegalDocument(fixtureContract(name)).document!;
const text = (words: string): Inline => [{ text: words }];
const sentence = (words: string, items: readonly Item[] = []): Sentence => ({
    kind: 'sentence',
    id: 's',
    position: 1,
    spans: text(words),
    items,
    closing: [],
});
const paragraph = (id: string, blocks: Paragraph['blocks'], rest: Partial<Paragraph> = {}): Paragraph => ({
    kind: 'paragraph',
    id,
    basis: [],
    blocks,
    repealed: false,
    ...rest,
});
const section = (id: string, heading: string, rest: Partial<Section> = {}): Section => ({
    kind: 'section',
    id,
    number: '1',
    heading: text(heading),
    paragraphs: [],
    repealed: false,
    ...rest,
});
const annex = (id: string, parts: readonly AnnexPart[], rest: Partial<Annex> = {}): Annex => ({
    kind: 'annex',
    id,
    number: '1',
    heading: text('Module'),
    parts,
    repealed: false,
    ...rest,
});
const part = (id: string, heading?: string): AnnexPart => ({
    kind: 'part',
    id,
    paragraphs: [],
    ...(heading === undefined ? {} : { number: '3', heading: text(heading) }),
});
const party = (id: string, name: string, rest: Partial<RubrumParty> = {}): RubrumParty => ({ id, name: text(name), details: [], ...rest });
const deviation = (agreed: string): DeviationEntry => ({ subject: 'Frist', standard: '36 Monate', agreed, reason: 'Vorgabe' });

const { preamble: _, ...frame } = fixture('verbund');
/** A document without a single passage that could be found. */
const EMPTY: LegalDocument = {
    ...frame,
    cover: { title: [], subtitle: [], entries: [], notices: [] },
    rubrum: { groups: [], closing: '' },
    sections: [],
    annexes: [],
    deviations: [],
};

const withParagraph = (...paragraphs: readonly Paragraph[]): LegalDocument => ({
    ...EMPTY,
    sections: [section('charta', 'Charta', { paragraphs })],
});
const withParties = (...parties: readonly RubrumParty[]): LegalDocument => ({
    ...EMPTY,
    rubrum: { groups: [{ kind: 'partners', intro: 'zwischen', parties }], closing: '' },
});
const withCover = (...entries: readonly [label: string, value: string][]): LegalDocument => ({
    ...EMPTY,
    cover: { ...EMPTY.cover, entries: entries.map(([label, value]) => ({ label, value: text(value) })) },
});

const paragraphs = (now: LegalDocument, before: LegalDocument) => [...changedPassages(now, before).paragraphs];
const headings = (now: LegalDocument, before: LegalDocument) => [...changedPassages(now, before).headings];
const parties = (now: LegalDocument, before: LegalDocument) => [...changedPassages(now, before).parties];
const coverLines = (now: LegalDocument, before: LegalDocument) => [...changedPassages(now, before).coverLines];
const deviations = (now: LegalDocument, before: LegalDocument) => [...changedPassages(now, before).deviations];

/** The same words in one span each, all from another place. */
function fromElsewhere(document: LegalDocument): LegalDocument {
    const move = (spans: Inline): Inline => [
        { text: textOf(spans).replaceAll('\u00a0', ' '), origin: { ...origin(), uri: 'file:///n.riv' } },
    ];
    const { preamble, sections, annexes, cover, rubrum } = document;
    return {
        ...document,
        ...(preamble === undefined ? {} : { preamble: mapPreamble(preamble, move) }),
        sections: sections.map((unit) => mapSection(unit, move)),
        annexes: annexes.map((unit) => mapAnnex(unit, move)),
        cover: { ...cover, entries: cover.entries.map(({ label, value }) => ({ label, value: move(value) })) },
        rubrum: {
            ...rubrum,
            groups: rubrum.groups.map((group) => ({
                ...group,
                parties: group.parties.map((one) => ({
                    ...one,
                    position: 9,
                    name: move(one.name),
                    details: one.details.map(move),
                    ...(one.designation === undefined ? {} : { designation: move(one.designation) }),
                })),
            })),
        },
    };
}

const NOTHING = { paragraphs: new Set(), headings: new Set(), parties: new Set(), coverLines: new Set(), deviations: new Set() };

describe('changedPassages', () => {
    it.each(FIXTURE_NAMES)('%s: finds nothing where only origins, spans, blanks and the numbers of parties differ', (name) => {
        const document = fixture(name);
        expect(changedPassages(document, document)).toEqual(NOTHING);
        expect(changedPassages(fromElsewhere(document), document)).toEqual(NOTHING);
    });

    it.each(FIXTURE_NAMES)('%s: finds everything where there was nothing, and nothing where everything was removed', (name) => {
        const document = fixture(name);
        const found = changedPassages(document, EMPTY);
        expect(found.headings.size).toBeGreaterThan(document.sections.length + document.annexes.length);
        expect(found.coverLines.size).toBe(document.cover.entries.length);
        expect(found.parties.size).toBe(document.rubrum.groups.flatMap((group) => group.parties).length);
        expect(found.deviations.size).toBe(document.deviations.length);
        expect(found.paragraphs).toContain(document.preamble?.paragraphs[0]?.id);
        expect(changedPassages(EMPTY, document)).toEqual(NOTHING);
    });

    describe('Absatz', () => {
        const old = withParagraph(paragraph('charta.zusage', [sentence('Die Kasse zahlt.')]));

        it.each([
            ['differs', paragraph('charta.zusage', [sentence('Die Kasse zahlt nicht.')])],
            ['goes on', paragraph('charta.zusage', [sentence('Die Kasse zahlt.'), sentence('Sie zahlt bald.')])],
            ['is new', paragraph('charta.neu', [sentence('Die Kasse zahlt.')])],
            ['was struck out', paragraph('charta.zusage', [], { repealed: true })],
            ['has another number', paragraph('charta.zusage', [sentence('Die Kasse zahlt.')], { number: '2' })],
        ])('is found where it %s', (_, now) => {
            expect(paragraphs(withParagraph(now), old)).toEqual([now.id]);
        });

        it('is not found where another one before it was removed', () => {
            const kept = paragraph('charta.zusage', [sentence('Die Kasse zahlt.')]);
            const before = withParagraph(paragraph('charta.ziel', [sentence('Ziel ist Gesundheit.')]), kept);
            expect(changedPassages(withParagraph(kept), before)).toEqual(NOTHING);
        });

        it('is found by what follows a table', () => {
            const table: Table = { kind: 'table', columns: [{ heading: text('Modul'), align: 'left' }], rows: [[text('Herz')]] };
            const of = (words: string) => withParagraph(paragraph('module', [sentence('Vereinbart ist:'), table, sentence(words)]));
            expect(paragraphs(of('Die Krankenkassen sind frei.'), of('Die Krankenkasse ist frei.'))).toEqual(['module']);
        });

        it('is found by the label of an item', () => {
            const of = (label: string) => {
                const inner: Item = { kind: 'item', id: 'j', style: 'letter', position: 1, label, spans: text('bar'), items: [] };
                const outer: Item = {
                    kind: 'item',
                    id: 'i',
                    style: 'number',
                    position: 1,
                    label: '1.',
                    spans: text('zahlt'),
                    items: [inner],
                };
                return withParagraph(paragraph('zahlung', [sentence('Die Kasse', [outer])]));
            };
            expect(paragraphs(of('aa)'), of('a)'))).toEqual(['zahlung']);
        });
    });

    describe('heading', () => {
        const old: LegalDocument = {
            ...EMPTY,
            sections: [section('charta', 'Charta')],
            annexes: [annex('anlage.module', [part('anlage.module'), part('kiosk.teil', 'Kiosk')])],
        };

        it('of a § is found where it differs, is new, was struck out or has another number', () => {
            const of = (...sections: readonly Section[]): LegalDocument => ({ ...old, sections });
            expect(headings(of(section('charta', 'Die Charta')), old)).toEqual(['charta']);
            expect(headings(of(section('charta', 'Charta'), section('Datenraum', 'Datenraum')), old)).toEqual(['Datenraum']);
            expect(headings(of(section('charta', 'Charta', { repealed: true })), old)).toEqual(['charta']);
            expect(headings(of(section('charta', 'Charta', { number: '1a' })), old)).toEqual(['charta']);
        });

        it('of an Anlage and of a part is found, but a part without a heading has none', () => {
            const of = (...annexes: readonly Annex[]): LegalDocument => ({ ...old, annexes });
            expect(headings(of(annex('anlage.module', [], { repealed: true })), old)).toEqual(['anlage.module']);
            expect(headings(of(annex('anlage.module', [part('anlage.module'), part('kiosk.teil', '(aufgehoben)')])), old)).toEqual([
                'kiosk.teil',
            ]);
            expect(headings(of(annex('anlage.module', [part('neu.teil'), part('kiosk.teil', 'Kiosk')])), old)).toEqual([]);
        });

        it('says nothing of the text below it', () => {
            const now = { ...old, sections: [section('charta', 'Charta', { paragraphs: [paragraph('charta.neu', [sentence('Neu.')])] })] };
            expect(changedPassages(now, old)).toEqual({ ...NOTHING, paragraphs: new Set(['charta.neu']) });
        });
    });

    describe('party', () => {
        const old = withParties(party('Region', 'Region Bochum', { position: 1 }), party('Stadt', 'Stadt Bochum', { position: 2 }));

        it('that joined is found, not the one that moved down', () => {
            const region = party('Region', 'Region Bochum', { position: 2 });
            expect(parties(withParties(party('BKK', 'BKK Neue Mitte', { position: 1 }), region), old)).toEqual(['BKK']);
        });

        it('is found where its details or its designation differ', () => {
            const [detailed, designated] = [{ details: [text('44777 Bochum')] }, { designation: text('– im Folgenden: „die Region“ –') }];
            expect(parties(withParties(party('Region', 'Region Bochum', detailed)), old)).toEqual(['Region']);
            expect(parties(withParties(party('Region', 'Region Bochum', designated)), old)).toEqual(['Region']);
        });

        it('is known by its words where its id is another', () => {
            expect(parties(withParties(party('RegionBochum', 'Region Bochum')), old)).toEqual([]);
        });
    });

    it('finds lines of the cover by their label', () => {
        const old = withCover(['Stand', '01.01.2027'], ['Vertragsende', '31.12.2046']);
        expect(coverLines(withCover(['Stand', '01.01.2027'], ['Vertragsende', '31.12.2056']), old)).toEqual(['Vertragsende']);
        expect(coverLines(withCover(['Vertragsnummer', '7'], ['Stand', '01.01.2027']), old)).toEqual(['Vertragsnummer']);
        expect(coverLines(withCover(['Stand', '31.12.2046']), old)).toEqual(['Stand']);
    });

    it('finds lines of the list of deviations by their place, also where two have one subject', () => {
        const of = (...agreed: readonly string[]): LegalDocument => ({ ...EMPTY, deviations: agreed.map(deviation) });
        expect(deviations(of('48 Monate', '60 Monate'), of('48 Monate'))).toEqual([1]);
        expect(deviations(of('60 Monate', '48 Monate'), of('48 Monate', '54 Monate'))).toEqual([0]);
        expect(deviations(of('48 Monate'), of('60 Monate', '48 Monate'))).toEqual([]);
    });
});
