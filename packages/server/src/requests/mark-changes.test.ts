import { describe, expect, it } from 'vitest';
import { markChanges } from './mark-changes.ts';

const TITLE = 'title="Weicht von der geschlossenen Fassung ab"';
const absatz = (content: string): string => `<div class="absatz numbered" id="charta.zusage">\n${content}\n</div>`;
const section = (heading: string): string => `<section class="paragraph" id="charta">\n<h2>${heading}</h2>\n</section>`;
const part = (heading: string): string => `<div class="teil" id="anlage.module.teil">\n<h3>${heading}</h3>\n</div>`;
const row = (value: string): string => `<tr><th scope="row">Vertragsende</th><td>${value}</td></tr>`;
const rubrum = (...parties: string[]): string => `<section class="rubrum" id="rubrum">\n<ol>\n${parties.join('\n')}\n</ol>\n</section>`;

describe('markChanges', () => {
    it.each([
        ['an Absatz', absatz('<p>Die Kasse zahlt.</p>')],
        ['a heading', section('<span class="nr">§ 1</span> Charta')],
        ['a part of an Anlage', part('<span class="nr">3.</span> Kiosk')],
        ['a line of the cover', row('2046')],
        ['a party', rubrum('<li><span class="nr">1.</span> <strong>AOK</strong></li>', '<li><strong>Stadt</strong></li>')],
    ])('leaves %s with the same words alone', (_, html) => {
        expect(markChanges(html, html)).toBe(html);
    });

    it('does not look at origins and markup', () => {
        const html = absatz('<p><span data-origin="b#2:1">Die Kasse</span> zahlt.</p>');
        expect(markChanges(html, absatz('<p>Die Kasse <b>zahlt.</b></p>'))).toBe(html);
    });

    it('marks an Absatz that differs, and one that is new', () => {
        const marked = `<div class="absatz numbered geändert" id="charta.zusage" ${TITLE}>\n<p>Neu.</p>\n</div>`;
        expect(markChanges(absatz('<p>Neu.</p>'), absatz('<p>Alt.</p>'))).toBe(marked);
        expect(markChanges(absatz('<p>Neu.</p>'), '')).toBe(marked);
    });

    it('marks a heading whose § or part was repealed', () => {
        expect(markChanges(section('(aufgehoben)'), section('Charta'))).toContain(`<h2 class="geändert" ${TITLE}>(aufgehoben)</h2>`);
        expect(markChanges(part('(aufgehoben)'), part('Kiosk'))).toContain(`<h3 class="geändert" ${TITLE}>(aufgehoben)</h3>`);
    });

    it('marks a line of the cover whose value differs', () => {
        expect(markChanges(row('2056'), row('2046'))).toContain(`<tr class="geändert" ${TITLE}><th scope="row">Vertragsende</th>`);
    });

    it('marks the party that joined, not the one that moved down', () => {
        const before = rubrum('<li><span class="nr">1.</span> <strong>Region</strong></li>');
        const after = rubrum(
            '<li><span class="nr">1.</span> <strong>BKK</strong></li>',
            '<li><span class="nr">2.</span> <strong>Region</strong></li>',
        );
        expect(markChanges(after, before)).toBe(
            after.replace('<li><span class="nr">1.', `<li class="geändert" ${TITLE}><span class="nr">1.`),
        );
    });
});
