import type { Clause, Contract } from '@riv/model/contract/contract';
import { describe, expect, it } from 'vitest';
import { citations } from '../document/citation.ts';
import { hashOf } from '../document/hash.ts';
import { paragraphsOf } from '../document/walk.ts';
import { FIXTURE_NAMES, fixtureContract } from '../testing/fixture-contract.ts';
import { date, edition, open, origin, sourced } from '../testing/fixture-values.ts';
import { textById } from '../testing/node-text.ts';
import { toLegalDocument } from './to-legal-document.ts';

function documentOf(contract: Contract, base?: Contract) {
    const { document, problems } = toLegalDocument(contract, base === undefined ? {} : { base });
    expect(problems).toEqual([]);
    return document!;
}

function ownClause(id: string, after: string, rest: Partial<Clause> = {}): Clause {
    return {
        id,
        kind: 'own',
        title: sourced(`Titel ${id}`),
        locked: false,
        wording: [[{ text: 'Erster Satz nach § 5 Abs. 2. Zweiter Satz.' }], [{ text: 'Zweiter Absatz.' }]],
        after,
        repealed: false,
        origin: origin(),
        ...rest,
    };
}

const amendment = {
    id: 'N1',
    title: '1. Nachtrag',
    concluded: sourced(date('01.06.2029')),
    effective: date('01.01.2030'),
    origin: origin('amendment'),
};

describe('toLegalDocument', () => {
    it.each(FIXTURE_NAMES)('builds %s without problem and without a gap', (name) => {
        const document = documentOf(fixtureContract(name));
        const words = JSON.stringify(document);
        expect(words.match(/undefined|:null|NaN|\[object|\[fehlt/)).toBeNull();
        expect(document.sections.map(({ number }) => number)).toEqual(document.sections.map((_, index) => String(index + 1)));
        expect(document.annexes.map(({ number }) => number)).toEqual(document.annexes.map((_, index) => String(index + 1)));
        expect(new Set(document.sections.map(({ id }) => id)).size).toBe(document.sections.length);
    });

    it.each(FIXTURE_NAMES)('is the same for the same contract: %s', (name) => {
        expect(toLegalDocument(fixtureContract(name))).toEqual(toLegalDocument(fixtureContract(name)));
    });

    it('keeps origins on the values and none on typed text', () => {
        const document = documentOf(fixtureContract('verbund'));
        const section = document.sections.find(({ id }) => id === 'laufzeit');
        const sentences =
            section?.paragraphs.flatMap((paragraph) =>
                paragraph.blocks.flatMap((block) => (block.kind === 'sentence' ? block.spans : [])),
            ) ?? [];
        expect(sentences.some((span) => span.origin?.source === 'contract' && span.text === '20\u00a0Jahre')).toBe(true);
        expect(sentences.some((span) => span.origin === undefined && span.text.length > 20)).toBe(true);
    });

    it('shares the hash of a locked clause between contracts, and not of one with other values', () => {
        const [first, second] = [documentOf(fixtureContract('verbund')), documentOf(fixtureContract('partner'))];
        const hash = (document: typeof first, id: string) => hashOf(paragraphsOf(document).find((paragraph) => paragraph.id === id)!);
        expect(hash(first, 'gegenstand.ziele')).toBe(hash(second, 'gegenstand.ziele'));
        expect(hash(first, 'praeambel.zustandekommen')).not.toBe(hash(second, 'praeambel.zustandekommen'));
    });

    it('knows no edition that it does not have', () => {
        const contract = fixtureContract('verbund');
        const chain = contract.variant.chain.map((link) => ({ ...link, edition: edition('1999.1') }));
        const { document, problems } = toLegalDocument({ ...contract, variant: { ...contract.variant, chain } });
        expect(document).toBeUndefined();
        expect(problems.map(({ code }) => code)).toEqual(['fassung-unbekannt']);
    });

    it('returns no document with a problem, unless a preview asks for it', () => {
        const contract = fixtureContract('verbund');
        const broken = { ...contract, concluded: open('Datum') };
        const strict = toLegalDocument(broken);
        expect('document' in strict).toBe(false);
        expect(strict.problems.map(({ code }) => code)).toContain('wert-offen');
        expect(toLegalDocument(broken, { lenient: true }).document).toBeDefined();
    });

    it('reports a library clause without place', () => {
        const contract = fixtureContract('verbund');
        const clause: Clause = { id: 'Unbekannt', kind: 'library', locked: true, repealed: false, origin: origin() };
        const { problems } = toLegalDocument({ ...contract, clauses: [...contract.clauses, clause] });
        expect(problems.map(({ code, path }) => [code, path])).toEqual([['klausel-ohne-platz', 'Unbekannt']]);
    });
});

describe('own clauses', () => {
    it('stand as §§ of their own behind the § of the clause they follow, in their order', () => {
        const contract = fixtureContract('verbund');
        const clauses = [...contract.clauses, ownClause('Zweite', 'Auftragsverarbeitung'), ownClause('Dritte', 'Zweite')];
        const document = documentOf({ ...contract, clauses });
        const ids = document.sections.map(({ id }) => id);
        const place = ids.indexOf('datenschutz');
        expect(ids.slice(place, place + 4)).toEqual(['datenschutz', 'Datenraum', 'Zweite', 'Dritte']);
        expect(document.sections.map(({ number }) => number)).toEqual(ids.map((_, index) => String(index + 1)));
    });

    it('count their sentences and print a party by its designation', () => {
        const document = documentOf(fixtureContract('verbund'));
        const [paragraph] = document.sections.find(({ id }) => id === 'Datenraum')?.paragraphs ?? [];
        expect(paragraph?.number).toBeUndefined();
        expect(paragraph?.blocks.map((block) => (block.kind === 'sentence' ? block.position : 0))).toEqual([1, 2, 3]);
        expect(textById(document, 'Datenraum')).toContain('Die Integrationseinheit führt das Verzeichnis der Zugriffe.');
    });

    it('report a place that the contract does not have', () => {
        const contract = fixtureContract('verbund');
        const { problems } = toLegalDocument({ ...contract, clauses: [...contract.clauses, ownClause('X', 'Gewährträger')] });
        expect(problems.map(({ code }) => code)).toEqual(['klausel-ohne-platz']);
    });

    it('of an amendment take a letter and leave all other numbers', () => {
        const contract = fixtureContract('verbund');
        const late = ownClause('Spät', 'Haftung', { origin: origin('amendment') });
        const before = documentOf(contract);
        const document = documentOf({ ...contract, amendments: [amendment], clauses: [...contract.clauses, late] });
        const number = before.sections.find(({ id }) => id === 'haftung')?.number;
        expect(document.sections.find(({ id }) => id === 'Spät')?.number).toBe(`${number}a`);
        expect(document.sections.filter(({ id }) => id !== 'Spät').map((section) => [section.id, section.number])).toEqual(
            before.sections.map((section) => [section.id, section.number]),
        );
        expect(citations(document).get('Spät')).toBe(`§\u00a0${number}a`);
    });

    it('keep their place when they are repealed', () => {
        const contract = fixtureContract('verbund');
        const clauses = contract.clauses.map((clause) => (clause.id === 'Datenraum' ? { ...clause, repealed: true } : clause));
        const document = documentOf({ ...contract, amendments: [amendment], clauses });
        const section = document.sections.find(({ id }) => id === 'Datenraum');
        expect(section).toMatchObject({ repealed: true, paragraphs: [] });
        expect(document.contents.find(({ target }) => target === 'Datenraum')?.title).toBe('(aufgehoben)');
    });
});

describe('library clauses', () => {
    it('print the wording of the contract in place of their own; references to their parts lead to the clause', () => {
        const contract = fixtureContract('verbund');
        const clauses = contract.clauses.map((clause) =>
            clause.id === 'Streitbeilegung' ? { ...clause, wording: [[{ text: 'Die Vertragspartner einigen sich.' }]] } : clause,
        );
        const document = documentOf({ ...contract, clauses });
        expect(textById(document, 'Streitbeilegung')).toBe('Die Vertragspartner einigen sich.');
    });

    it('that are repealed keep each Absatz', () => {
        const contract = fixtureContract('verbund');
        const before = documentOf(contract).sections.find(({ id }) => id === 'streitbeilegung')?.paragraphs ?? [];
        const clauses = contract.clauses.map((clause) => (clause.id === 'Beirat' ? { ...clause, repealed: true } : clause));
        const after = toLegalDocument({ ...contract, amendments: [amendment], clauses }, { lenient: true }).document;
        const paragraphs = after?.sections.find(({ id }) => id === 'streitbeilegung')?.paragraphs ?? [];
        expect(paragraphs.map(({ id, number }) => [id, number])).toEqual(before.map(({ id, number }) => [id, number]));
        expect(paragraphs.filter(({ repealed }) => repealed).every(({ clause }) => clause === 'Beirat')).toBe(true);
        expect(paragraphs.some(({ repealed }) => repealed)).toBe(true);
    });
});

describe('with the contract as concluded', () => {
    it('a § that came later takes a letter, Absätze too', () => {
        const base = fixtureContract('verbund');
        const partner = fixtureContract('partner');
        const state = { ...base, amendments: [amendment], effective: date('01.01.2030'), securities: partner.securities };
        const before = documentOf(base);
        const document = documentOf(state, base);
        const security = document.sections.find(({ id }) => id === 'sicherheiten');
        const previous = before.sections.find(({ id }) => id === 'abrechnung')?.number;
        expect(security?.number).toBe(`${previous}a`);
        expect(security?.paragraphs.map(({ number }) => number)).toEqual(security?.paragraphs.map((_, index) => String(index + 1)));
        for (const section of before.sections) {
            expect(document.sections.find(({ id }) => id === section.id)?.number).toBe(section.number);
        }
    });

    it('a § that is gone keeps its place', () => {
        const base = fixtureContract('partner');
        const state = { ...base, amendments: [amendment], securities: [] };
        const document = toLegalDocument(state, { base, lenient: true }).document;
        const section = document?.sections.find(({ id }) => id === 'sicherheiten');
        expect(section).toMatchObject({
            repealed: true,
            number: documentOf(base).sections.find(({ id }) => id === 'sicherheiten')?.number,
        });
    });
});
