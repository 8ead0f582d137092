import type { ContentsEntry, Cover, Rubrum, RubrumParty } from '../../document/legal-document.ts';
import { escapeHtml, type HtmlOptions, inlineHtml, startTag } from './markup.ts';

export function coverHtml({ title, subtitle, entries, notices }: Cover, options: HtmlOptions): string {
    const rows = entries.map(({ label, value }) => {
        const tag = startTag('tr', { isChanged: options.changed?.coverLines.has(label) });
        return `${tag}<th scope="row">${escapeHtml(label)}</th><td>${inlineHtml(value, options)}</td></tr>`;
    });
    const remarks = notices.map(
        (notice) =>
            `<p class="hinweis ${notice.kind}"><strong>${escapeHtml(notice.title)}:</strong> ${inlineHtml(notice.text, options)}</p>`,
    );
    return [
        '<header class="deckblatt">',
        `<h1>${inlineHtml(title, options)}</h1>`,
        `<p class="untertitel">${inlineHtml(subtitle, options)}</p>`,
        ...remarks,
        '<table class="angaben">',
        `<tbody>\n${rows.join('\n')}\n</tbody>`,
        '</table>',
        '</header>',
    ].join('\n');
}

export function contentsHtml(title: string, id: string, entries: readonly ContentsEntry[]): string {
    const items = entries.map((entry) => {
        const label = entry.label === '' ? '' : `<span class="nr">${escapeHtml(entry.label)}</span> `;
        return `<li><a href="#${escapeHtml(encodeURIComponent(entry.target))}">${label}${escapeHtml(entry.title)}</a></li>`;
    });
    return items.length === 0
        ? ''
        : `<nav class="verzeichnis" aria-labelledby="${id}">\n<h2 id="${id}">${escapeHtml(title)}</h2>\n<ol>\n${items.join('\n')}\n</ol>\n</nav>`;
}

export function rubrumHtml({ groups, closing }: Rubrum, options: HtmlOptions): string {
    const parts = groups.map((group) => {
        const closingLine = group.closing === undefined ? '' : `<p class="schluss">${inlineHtml(group.closing, options)}</p>`;
        const list = `<ol>\n${group.parties.map((party) => partyHtml(party, options)).join('\n')}\n</ol>`;
        return `<div class="gruppe">\n<p class="auftakt">${escapeHtml(group.intro)}</p>\n${list}\n${closingLine}\n</div>`;
    });
    return `<section class="rubrum" id="rubrum">\n<h2>Vertragspartner</h2>\n${parts.join('\n')}\n<p class="auftakt">${escapeHtml(closing)}</p>\n</section>`;
}

function partyHtml(party: RubrumParty, options: HtmlOptions): string {
    const number = party.position === undefined ? '' : `<span class="nr">${party.position}.</span> `;
    const lines = [...party.details, ...(party.designation === undefined ? [] : [party.designation])];
    const details = lines.map((line) => `<br>${inlineHtml(line, options)}`).join('\n');
    const tag = startTag('li', { isChanged: options.changed?.parties.has(party.id) });
    return `${tag}${number}<strong>${inlineHtml(party.name, options)}</strong>${details}</li>`;
}
