import type { Annex, AnnexPart, Block, FormLine, Item, Paragraph, Preamble, Section, Sentence, Table } from '../../document/nodes.ts';
import { REPEALED, textOf } from '../../document/plain-text.ts';
import { escapeHtml, type HtmlOptions, inlineHtml, startTag } from './markup.ts';

/** Columns from which on a table is set smaller. */
const MANY_COLUMNS = 5;

export function preambleHtml(preamble: Preamble, options: HtmlOptions): string {
    const paragraphs = preamble.paragraphs.map((paragraph) => paragraphHtml(paragraph, options)).join('\n');
    return `<section id="${escapeHtml(preamble.id)}">\n<h2>${inlineHtml(preamble.heading, options)}</h2>\n${paragraphs}\n</section>`;
}

export function sectionHtml(section: Section, options: HtmlOptions): string {
    const heading = section.repealed ? REPEALED : inlineHtml(section.heading, options);
    const paragraphs = section.paragraphs.map((paragraph) => paragraphHtml(paragraph, options)).join('\n');
    const tag = startTag('h2', { isChanged: options.changed?.headings.has(section.id) });
    const title = `${tag}<span class="nr">§&nbsp;${escapeHtml(section.number)}</span> ${heading}</h2>`;
    return `<section class="paragraph" id="${escapeHtml(section.id)}">\n${title}\n${paragraphs}\n</section>`;
}

export function annexHtml(annex: Annex, options: HtmlOptions): string {
    const heading = annex.repealed ? REPEALED : inlineHtml(annex.heading, options);
    const parts = annex.parts.map((part) => partHtml(part, part.id !== annex.id, options));
    const tag = startTag('h2', { isChanged: options.changed?.headings.has(annex.id) });
    const title = `${tag}<span class="nr">Anlage&nbsp;${escapeHtml(annex.number)}</span> ${heading}</h2>`;
    return `<section class="anlage" id="${escapeHtml(annex.id)}">\n${title}\n${parts.join('\n')}\n</section>`;
}

/** The part before the first heading goes by the id of the Anlage, which stands there already. */
function partHtml(part: AnnexPart, hasOwnId: boolean, options: HtmlOptions): string {
    const isChanged = hasOwnId && options.changed?.headings.has(part.id);
    const title =
        part.heading === undefined
            ? ''
            : `${startTag('h3', { isChanged })}<span class="nr">${escapeHtml(part.number ?? '')}.</span> ${inlineHtml(part.heading, options)}</h3>\n`;
    const paragraphs = part.paragraphs.map((paragraph) => paragraphHtml(paragraph, options)).join('\n');
    return `${startTag('div', { classes: ['teil'], ...(hasOwnId ? { id: part.id } : {}) })}\n${title}${paragraphs}\n</div>`;
}

/** Sentences that follow one another run on in one `p`; lists, formulas, tables and form lines stand alone. */
function paragraphHtml(paragraph: Paragraph, options: HtmlOptions): string {
    const parts: string[] = [];
    const number = paragraph.number === undefined ? '' : `<span class="nr">(${escapeHtml(paragraph.number)})</span> `;
    let running = paragraph.repealed ? REPEALED : '';
    const flush = () => {
        const lead = parts.length === 0 ? number : '';
        if (running !== '' || lead !== '') {
            parts.push(`<p>${lead}${running}</p>`);
        }
        running = '';
    };
    for (const block of paragraph.blocks) {
        if (block.kind === 'sentence') {
            running = joined(running, sentenceHtml(block, options));
            if (block.items.length > 0) {
                flush();
                parts.push(itemsHtml(block.items, options));
                running = inlineHtml(block.closing, options);
            }
        } else {
            flush();
            parts.push(setOffHtml(block, options));
        }
    }
    flush();
    const classes = ['absatz', ...(paragraph.number === undefined ? [] : ['numbered'])];
    const tag = startTag('div', { classes, id: paragraph.id, isChanged: options.changed?.paragraphs.has(paragraph.id) });
    return `${tag}\n${parts.join('\n')}\n</div>`;
}

function joined(before: string, text: string): string {
    return before === '' ? text : `${before} ${text}`;
}

function sentenceHtml(sentence: Sentence, options: HtmlOptions): string {
    return `<span class="satz" id="${escapeHtml(sentence.id)}">${inlineHtml(sentence.spans, options)}</span>`;
}

function itemsHtml(items: readonly Item[], options: HtmlOptions): string {
    const entries = items.map((item) => {
        const nested = item.items.length === 0 ? '' : `\n${itemsHtml(item.items, options)}\n`;
        const label = `<span class="nr">${escapeHtml(item.label)}</span> `;
        return `<li id="${escapeHtml(item.id)}">${label}${inlineHtml(item.spans, options)}${nested}</li>`;
    });
    return `<ol>\n${entries.join('\n')}\n</ol>`;
}

function setOffHtml(block: Exclude<Block, { kind: 'sentence' }>, options: HtmlOptions): string {
    switch (block.kind) {
        case 'formula':
            return `<p class="formel">${inlineHtml(block.spans, options)}</p>`;
        case 'table':
            return tableHtml(block, options);
        case 'form':
            return formHtml(block, options);
    }
}

/** A table in a frame that scrolls on a narrow screen; the frame can be reached by keyboard and says what it holds. */
export function tableHtml({ columns, rows }: Table, options: HtmlOptions): string {
    const align = (index: number) => (columns[index]?.align === 'right' ? ' class="rechts"' : '');
    const head = columns.map((column, index) => `<th scope="col"${align(index)}>${inlineHtml(column.heading, options)}</th>`).join('');
    const body = rows.map((row) => `<tr>${row.map((cell, index) => `<td${align(index)}>${inlineHtml(cell, options)}</td>`).join('')}</tr>`);
    const label = escapeHtml(`Tabelle: ${columns.map((column) => textOf(column.heading)).join(', ')}`);
    const many = columns.length >= MANY_COLUMNS ? ' class="eng"' : '';
    const table = `<table${many}>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${body.join('\n')}\n</tbody>\n</table>`;
    return `<div class="tafel" role="group" tabindex="0" aria-label="${label}">\n${table}\n</div>`;
}

/** A rule to write on, as it stands in forms and on the signature page. */
export const BLANK = '<span class="linie" role="img" aria-label="Feld zum Ausfüllen"></span>';

function formHtml({ parts }: FormLine, options: HtmlOptions): string {
    return `<p class="formular">${parts.map((part) => ('blank' in part ? BLANK : inlineHtml(part.spans, options))).join(' ')}</p>`;
}
