import { describe, expect, it } from 'vitest';
import { toLegalDocument } from '../../assemble/to-legal-document.ts';
import { type ChangedPassages, changedPassages } from '../../document/changed-passages.ts';
import type { LegalDocument } from '../../document/legal-document.ts';
import { FIXTURE_NAMES, type FixtureName, fixtureContract } from '../../testing/fixture-contract.ts';
import { renderHtml, renderHtmlBody } from '../html.ts';

const TITLE = 'title="Weicht von der geschlossenen Fassung ab"';
const NOTHING: ChangedPassages = {
    paragraphs: new Set(),
    headings: new Set(),
    parties: new Set(),
    coverLines: new Set(),
    deviations: new Set(),
};

const fixture = (name: FixtureName): LegalDocument => toLegalDocument(fixtureContract(name)).document!;
/** The start tags that bear the mark. */
const marked = (document: LegalDocument, changed: Partial<ChangedPassages>) =>
    renderHtmlBody(document, { changed: { ...NOTHING, ...changed } }).match(/<[^>]*geändert[^>]*>/g) ?? [];
const withoutMarks = (html: string) => html.replaceAll(` ${TITLE}`, '').replaceAll(' class="geändert"', '').replaceAll(' geändert"', '"');

function everything(document: LegalDocument): ChangedPassages {
    const { preamble, ...rest } = document;
    const empty = { ...rest, cover: { ...rest.cover, entries: [] }, rubrum: { ...rest.rubrum, groups: [] } };
    return changedPassages(document, { ...empty, sections: [], annexes: [], deviations: [] });
}

describe('mark of changed passages', () => {
    it.each(FIXTURE_NAMES)('%s: is all that is added, once for each passage', (name) => {
        const document = fixture(name);
        const changed = everything(document);
        const [plain, html] = [renderHtml(document), renderHtml(document, { changed })];
        const passages = Object.values(changed).reduce((sum, { size }) => sum + size, 0);
        expect(html.match(/[ "]geändert"/g)).toHaveLength(passages);
        expect(html.split(TITLE)).toHaveLength(passages + 1);
        expect(withoutMarks(html)).toBe(plain);
        expect(plain).not.toContain('geändert"');
        expect(renderHtml(document, { changed: NOTHING })).toBe(plain);
    });

    it('stands at an Absatz', () => {
        const document = fixture('verbund');
        const numbered = document.sections.flatMap((section) => section.paragraphs).find(({ number }) => number !== undefined)?.id ?? '';
        const plain = document.preamble?.paragraphs[0]?.id ?? '';
        expect(marked(document, { paragraphs: new Set([numbered, plain]) })).toEqual([
            `<div class="absatz geändert" id="${plain}" ${TITLE}>`,
            `<div class="absatz numbered geändert" id="${numbered}" ${TITLE}>`,
        ]);
    });

    it('stands at the heading of a §, an Anlage or a part, not at what is below', () => {
        const document = fixture('verbund');
        const part = document.annexes.flatMap(({ parts }) => parts).find(({ heading }) => heading !== undefined);
        const [h2, h3] = [`<h2 class="geändert" ${TITLE}>`, `<h3 class="geändert" ${TITLE}>`];
        expect(marked(document, { headings: new Set([document.sections[0]?.id ?? '']) })).toEqual([h2]);
        expect(marked(document, { headings: new Set([document.annexes[0]?.id ?? '']) })).toEqual([h2]);
        expect(marked(document, { headings: new Set([part?.id ?? '']) })).toEqual([h3]);
    });

    it('stands at a party, a line of the cover and a deviation', () => {
        const document = fixture('partner');
        const html = renderHtmlBody(document, {
            changed: { ...NOTHING, parties: new Set(['BKKWerra']), coverLines: new Set(['Vertragsende']), deviations: new Set([0]) },
        });
        expect(html).toMatch(
            new RegExp(`<li class="geändert" ${TITLE}>(?:<span class="nr">\\d\\.</span> )?<strong>(?:<span[^>]*>)?BKK Werra`),
        );
        expect(html).toContain(`<tr class="geändert" ${TITLE}><th scope="row">Vertragsende</th>`);
        expect(html).toContain(`<tr class="geändert" ${TITLE}><th scope="row">Kündigungsfrist</th>`);
        expect(html.split(TITLE)).toHaveLength(4);
    });

    it('takes no notice of passages that the document does not have', () => {
        const document = fixture('kommunal');
        const gone = new Set(['gestrichen']);
        const changed = { paragraphs: gone, headings: gone, parties: gone, coverLines: gone, deviations: new Set([7]) };
        expect(renderHtml(document, { changed })).toBe(renderHtml(document));
    });
});
