import { contractFingerprint } from '@riv/model/contract/contract-fingerprint';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { toLegalDocument } from '../assemble/to-legal-document.ts';
import { FIXTURE_NAMES, fixtureContract } from '../testing/fixture-contract.ts';
import { origin, sourced } from '../testing/fixture-values.ts';
import { renderDocx } from './docx.ts';

type Name = (typeof FIXTURE_NAMES)[number];

async function files(name: Name, change: (contract: ReturnType<typeof fixtureContract>) => ReturnType<typeof fixtureContract> = (c) => c) {
    const { document } = toLegalDocument(change(fixtureContract(name)));
    const parts = unzipSync(await renderDocx(document!));
    return Object.fromEntries(Object.entries(parts).map(([path, bytes]) => [path, strFromU8(bytes)]));
}

/** Elements that are not closed in their order; empty for well-formed XML. */
function unbalanced(xml: string): readonly string[] {
    const open: string[] = [];
    const faults: string[] = [];
    for (const [tag, closing, name = ''] of xml.matchAll(/<(\/?)([A-Za-z:]+)\b[^>]*>/g)) {
        if (tag.endsWith('/>')) {
            continue;
        }
        if (closing === '') {
            open.push(name);
        } else if (open.pop() !== name) {
            faults.push(name);
        }
    }
    return [...faults, ...open];
}

describe('renderDocx', () => {
    afterEach(() => {
        vi.useRealTimers();
    });

    it.each(FIXTURE_NAMES)('gives the same bytes for the same contract: %s', async (name) => {
        const render = async () => Buffer.from(await renderDocx(toLegalDocument(fixtureContract(name)).document!));
        expect(Buffer.compare(await render(), await render())).toBe(0);
    });

    it('says nothing of the clock and of files that were made before', async () => {
        const render = async (name: Name) => Buffer.from(await renderDocx(toLegalDocument(fixtureContract(name)).document!));
        vi.useFakeTimers({ toFake: ['Date'], now: new Date('2031-05-06T07:08:09Z') });
        const first = await render('verbund');
        await render('partner');
        vi.setSystemTime(new Date('2044-11-12T13:14:15Z'));
        expect(Buffer.compare(first, await render('verbund'))).toBe(0);
        const properties = await files('verbund');
        const days = Object.entries(properties).flatMap(([path, xml]) =>
            path.startsWith('docProps/') ? (xml.match(/\d{4}-\d\d-\d\dT/g) ?? []) : [],
        );
        expect(new Set(days)).toEqual(new Set([`${toLegalDocument(fixtureContract('verbund')).document?.properties.date}T`]));
    });

    it.each(FIXTURE_NAMES)('has all parts, each well-formed and without a gap: %s', async (name) => {
        const parts = await files(name);
        const declared = [...(parts['[Content_Types].xml'] ?? '').matchAll(/PartName="\/([^"]+)"/g)].map((match) => match[1]);
        expect(Object.keys(parts)).toEqual(expect.arrayContaining([...declared, '_rels/.rels', 'word/_rels/document.xml.rels']));
        for (const [path, xml] of Object.entries(parts)) {
            expect(unbalanced(xml), path).toEqual([]);
            expect(xml.match(/undefined|NaN|\[object|\p{Co}/u), path).toBeNull();
        }
    });

    it('is German in every run and dated by the Stand', async () => {
        const parts = await files('partner');
        expect(parts['word/styles.xml']).toContain('<w:lang w:val="de-DE"');
        expect(parts['docProps/core.xml']).toContain('>2026-08-19T00:00:00Z</dcterms:created>');
        expect(parts['docProps/custom.xml']).toContain(contractFingerprint(fixtureContract('partner')));
    });

    it('says on every page what it is: draft, Fassung, page of pages, fingerprint', async () => {
        const parts = await files('partner');
        expect(parts['word/header1.xml']).toContain('Entwurf, Stand 19.\u00a0August 2026 · nicht standardkonform');
        expect(parts['word/header1.xml']).toContain('RIV-Partner 2026.1');
        expect(parts['word/footer1.xml']).toMatch(/Prüfsumme.*Seite .*PAGE.* von .*NUMPAGES/);
    });

    it('numbers by definition, not by typed text', async () => {
        const { 'word/document.xml': xml = '', 'word/numbering.xml': numbering = '' } = await files('verbund');
        for (const text of ['§\u00a0%1', '(%2)', 'Anlage\u00a0%1', '%2.', '%1.', '%2)']) {
            expect(numbering).toContain(`<w:lvlText w:val="${text}"/>`);
        }
        expect(numbering).toMatch(/<w:start w:val="27"\/><w:numFmt w:val="lowerLetter"\/>/);
        expect(xml.match(/<w:t[^>]*>\(\d+[a-z]?\) /)).toBeNull();
        const instances = [...numbering.matchAll(/<w:num w:numId="(\d+)"/g)].map((match) => match[1]);
        const used = [...xml.matchAll(/<w:numId w:val="(\d+)"\/>/g)].map((match) => match[1]).filter((id) => id !== '0');
        expect(used.filter((id) => !instances.includes(id))).toEqual([]);
    });

    it('counts in Word what the tree has counted', async () => {
        const { document } = toLegalDocument(fixtureContract('verbund'));
        const { 'word/document.xml': xml = '', 'word/numbering.xml': numbering = '' } = await files('verbund');
        const abstract = /<w:abstractNum w:abstractNumId="(\d+)"(?:(?!<\/w:abstractNum>).)*§/.exec(numbering)?.[1];
        const list = new RegExp(`<w:num w:numId="(\\d+)"><w:abstractNumId w:val="${abstract}"/>`).exec(numbering)?.[1];
        const inList = (level: number) => `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`;
        const headings = [...xml.matchAll(new RegExp(`<w:pStyle w:val="Heading1"/>${inList(0)}`, 'g'))];
        expect(headings).toHaveLength(document?.sections.length ?? 0);
        const absaetze = [...xml.matchAll(new RegExp(inList(1), 'g'))];
        const numbered = document?.sections.flatMap((section) => section.paragraphs.filter(({ number }) => number !== undefined)) ?? [];
        expect(absaetze).toHaveLength(numbered.length);
    });

    it('prints a § of an amendment with its letter and counts on behind it', async () => {
        const { document } = toLegalDocument(fixtureContract('verbund'));
        const before = document?.sections.find(({ id }) => id === 'datenschutz')?.number;
        const { 'word/numbering.xml': numbering = '' } = await files('verbund', (contract) => ({
            ...contract,
            amendments: [
                {
                    id: 'N1',
                    title: '1. Nachtrag',
                    concluded: contract.legalStatus,
                    effective: contract.legalStatus.value,
                    origin: origin('amendment'),
                },
            ],
            clauses: contract.clauses.map((clause) => (clause.id === 'Datenraum' ? { ...clause, origin: origin('amendment') } : clause)),
        }));
        expect(numbering.includes(`<w:lvlText w:val="§\u00a0${before}a"/>`)).toBe(true);
    });

    it('prints values and typed text in one run, but nothing into a bold or highlighted one', async () => {
        const { 'word/document.xml': xml = '' } = await files('partner');
        const plain = '<w:r><w:t xml:space="preserve">';
        expect(xml.match(/<w:r><w:t xml:space="preserve">[^<]*<\/w:t><\/w:r><w:r><w:t /)).toBeNull();
        expect(
            xml.includes(`<w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Nicht standardkonform: </w:t></w:r>${plain}Der Vertrag weicht`),
        ).toBe(true);
        const highlighted = [...xml.matchAll(/<w:highlight w:val="yellow"\/><\/w:rPr><w:t xml:space="preserve">([^<]*)</g)].map(
            (match) => match[1],
        );
        expect(highlighted.length).toBeGreaterThan(2);
        expect(highlighted.filter((text) => !/^\[offen: [^\]]+\]$/.test(text ?? ''))).toEqual([]);
    });

    it('has a bookmark for every link and field, each name once', async () => {
        const { 'word/document.xml': xml = '' } = await files('verbund');
        const names = [...xml.matchAll(/<w:bookmarkStart w:name="([^"]+)" w:id="(\d+)"/g)].map((match) => match[1] ?? '');
        expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
        expect(names.filter((name) => !/^[A-Za-z]\w{0,39}$/.test(name))).toEqual([]);
        const links = [...xml.matchAll(/w:anchor="([^"]+)"/g), ...xml.matchAll(/PAGEREF (\S+)/g)].map((match) => match[1] ?? '');
        expect(links.length).toBeGreaterThan(150);
        expect(links.filter((name) => !names.includes(name))).toEqual([]);
        expect(xml.match(/<w:bookmarkEnd /g)).toHaveLength(names.length);
    });

    it('keeps the signatures with the end of the text', async () => {
        const { 'word/document.xml': xml = '' } = await files('verbund');
        const before = xml.slice(0, xml.indexOf('Unterschriften</w:t></w:r><w:bookmarkEnd')).lastIndexOf('<w:pStyle w:val="Absatz"/>');
        expect(xml.slice(before, before + 60)).toContain('<w:pStyle w:val="Absatz"/><w:keepNext/>');
    });

    it('repeats the heading row of a table and tears no row', async () => {
        const { 'word/document.xml': xml = '' } = await files('verbund');
        const tables = xml.match(/<w:tbl><w:tblPr><w:tblStyle w:val="Tabellenraster"[\s\S]*?<\/w:tbl>/g) ?? [];
        expect(tables.length).toBeGreaterThan(10);
        for (const table of tables) {
            expect(table).toContain('<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>');
            expect(table.match(/<w:tr>/g)?.length).toBe(table.match(/<w:cantSplit\/>/g)?.length);
        }
    });

    it.each(['TOTAL_PAGES', '{Liste-1}', '{Paragraphen-0}'])(
        'takes no word of a contract for a field or a place to fill: %s',
        async (text) => {
            const title = sourced(text);
            const { 'word/document.xml': xml = '' } = await files('verbund', (contract) => ({ ...contract, title }));
            expect(xml).toContain(`<w:t xml:space="preserve">${text}</w:t>`);
        },
    );

    it('lets no text break the file', async () => {
        const title = sourced('</w:t>&<"\'\u0001\ud800]]>');
        expect(unbalanced((await files('verbund', (contract) => ({ ...contract, title })))['word/document.xml'] ?? '')).toEqual([]);
    });
});
