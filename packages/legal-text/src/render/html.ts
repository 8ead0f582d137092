import type { LegalDocument } from '../document/legal-document.ts';
import { deviationsHtml, openPointsHtml, signatureHtml } from './html/back.ts';
import { annexHtml, preambleHtml, sectionHtml } from './html/blocks.ts';
import { contentsHtml, coverHtml, rubrumHtml } from './html/front.ts';
import { escapeHtml, type HtmlOptions } from './html/markup.ts';
import { styleSheet } from './html/style.ts';

/**
 * Renders the document as one complete HTML page in German: semantic headings, no script, no request to anywhere, print style sheet
 * inside. The ids are the ids of the clauses, each value says in `data-origin` where it comes from.
 */
export function renderHtml(document: LegalDocument, options: HtmlOptions = {}): string {
    const { properties, running } = document;
    const lines = [
        '<!DOCTYPE html>',
        '<html lang="de">',
        '<head>',
        '<meta charset="utf-8">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        `<title>${escapeHtml(`${properties.title} – ${running.status}`)}</title>`,
        `<meta name="description" content="${escapeHtml(properties.subject)}">`,
        `<style>\n${styleSheet(running)}\n</style>`,
        '</head>',
        '<body>',
        renderHtmlBody(document, options),
        '</body>',
        '</html>',
    ];
    return `${lines.join('\n')}\n`;
}

/** What stands in the body of the page, for a page that has a head and a style sheet of its own. */
export function renderHtmlBody(document: LegalDocument, options: HtmlOptions = {}): string {
    const { cover, rubrum, contents, annexIndex, preamble, sections, signature, annexes, deviations, openPoints, running } = document;
    const main = [
        rubrumHtml(rubrum, options),
        ...(preamble === undefined ? [] : [preambleHtml(preamble, options)]),
        ...sections.map((section) => sectionHtml(section, options)),
        signatureHtml(signature, options),
        ...annexes.map((annex) => annexHtml(annex, options)),
        deviationsHtml(deviations, options),
        openPointsHtml(openPoints),
    ];
    const lines = [
        '<a class="sprung" href="#vertrag">Zum Vertragstext</a>',
        coverHtml(cover, options),
        contentsHtml('Inhaltsverzeichnis', 'inhaltsverzeichnis', contents),
        contentsHtml('Anlagenverzeichnis', 'anlagenverzeichnis', annexIndex),
        `<main id="vertrag">\n${main.filter((part) => part !== '').join('\n')}\n</main>`,
        `<footer>\n<p class="prüfsumme">${escapeHtml(`${running.variant} · ${running.status} · ${running.footer}`)}</p>\n</footer>`,
    ];
    return lines.filter((line) => line !== '').join('\n');
}
