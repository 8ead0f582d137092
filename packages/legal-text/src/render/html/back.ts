import type { DeviationEntry, OpenPointEntry, Signatory, SignaturePage } from '../../document/legal-document.ts';
import { BLANK } from './blocks.ts';
import { escapeHtml, type HtmlOptions, inlineHtml, startTag } from './markup.ts';

const FIELDS: readonly string[] = ['Ort, Datum', 'Unterschrift', 'Name in Druckschrift', 'Funktion'];

export function signatureHtml(page: SignaturePage, options: HtmlOptions): string {
    const groups = page.groups.map(
        (group) =>
            `<h3>${escapeHtml(group.title)}</h3>\n<div class="unterschriften">\n${group.signatories.map((entry) => signatoryHtml(entry, options)).join('\n')}\n</div>`,
    );
    const body = page.consolidatedNote === undefined ? groups : [`<p>${escapeHtml(page.consolidatedNote)}</p>`];
    const acceded =
        page.acceded.length === 0
            ? []
            : [
                  `<p>${inlineHtml(page.accededNote ?? [], options)}</p>`,
                  `<ul>\n${page.acceded.map(({ name }) => `<li>${inlineHtml(name, options)}</li>`).join('\n')}\n</ul>`,
              ];
    return [`<section class="signatur" id="${escapeHtml(page.id)}">`, '<h2>Unterschriften</h2>', ...body, ...acceded, '</section>'].join(
        '\n',
    );
}

function signatoryHtml(entry: Signatory, options: HtmlOptions): string {
    const representation = entry.representedBy === undefined ? '' : `<br>vertreten durch ${inlineHtml(entry.representedBy, options)}`;
    const fields = FIELDS.map((label) => `<p class="feld">${BLANK}<br><small>${label}</small></p>`);
    const seal = entry.seal ? '<p class="siegel">(Siegel)</p>' : '';
    return `<div class="unterschrift">\n<p><strong>${inlineHtml(entry.name, options)}</strong><br>${escapeHtml(entry.capacity)}${representation}</p>\n${fields.join('\n')}\n${seal}</div>`;
}

export function deviationsHtml(entries: readonly DeviationEntry[], { changed }: HtmlOptions): string {
    const head = ['Gegenstand', 'Standard', 'Vereinbart', 'Begründung'].map((label) => `<th scope="col">${label}</th>`).join('');
    const rows = entries.map(({ subject, standard, agreed, reason }, index) => {
        const cells = [standard, agreed, reason].map((text) => `<td>${escapeHtml(text)}</td>`).join('');
        const tag = startTag('tr', { isChanged: changed?.deviations.has(index) });
        return `${tag}<th scope="row">${escapeHtml(subject)}</th>${cells}</tr>`;
    });
    return entries.length === 0
        ? ''
        : `<section class="abweichungen" id="abweichungen">\n<h2>Verzeichnis der Abweichungen</h2>\n<table>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${rows.join('\n')}\n</tbody>\n</table>\n</section>`;
}

export function openPointsHtml(entries: readonly OpenPointEntry[]): string {
    const items = entries.map(({ subject, reason }) => `<li><strong>${escapeHtml(subject)}:</strong> ${escapeHtml(reason)}</li>`);
    return entries.length === 0
        ? ''
        : `<section class="offen" id="offene-punkte">\n<h2>Offene Punkte</h2>\n<ol class="gezählt">\n${items.join('\n')}\n</ol>\n</section>`;
}
