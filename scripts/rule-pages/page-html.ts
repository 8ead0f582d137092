import { Marked, type Tokens } from 'marked';
import { OPEN_RULE } from '../../packages/server/src/links/open-rule.ts';

/** What the pages of the manual about rules are made of. */
export interface RulePageSources {
    /** Code of the rule → Markdown; `README` is the list of all rules. */
    readonly pages: Readonly<Record<string, string>>;
    /** „l51“ → what stands behind the number L51. */
    readonly bases: Readonly<Record<string, string>>;
}

/**
 * A page as content of a `body` element for the editor. Links to other rules become calls of the command; numbers such as L51 are
 * explained at the end, since the index of them is not part of the extension; all other links lead out of it and stay words.
 */
export function pageHtml(markdown: string, sources: RulePageSources): string {
    const named = new Set<string>();
    const marked = markdownFor(sources, named);
    const text = marked.parse(markdown, { async: false }).trim();
    const notes = [...named].map((id) => {
        const meaning = marked.parseInline(sources.bases[id] ?? '', { async: false });
        return `<dt id="${id}">${id.toUpperCase()}</dt>\n<dd>${meaning}</dd>`;
    });
    return notes.length === 0 ? text : `${text}\n<h2>Grundlage</h2>\n<dl>\n${notes.join('\n')}\n</dl>`;
}

function markdownFor({ pages, bases }: RulePageSources, named: Set<string>): Marked {
    return new Marked({
        renderer: {
            // A page holds no HTML but the note of its generator.
            html: () => '',
            code: ({ text }) => `<pre tabindex="0"><code>${escaped(text)}</code></pre>\n`,
            link({ href, tokens }) {
                const label = this.parser.parseInline(tokens);
                const code = /^([^/#]+)\.md$/.exec(href)?.[1];
                if (code !== undefined && Object.hasOwn(pages, code)) {
                    return `<a href="command:${OPEN_RULE}?${encodeURIComponent(JSON.stringify([code]))}">${label}</a>`;
                }
                const id = /grundlagen\.md#(\w+)$/.exec(href)?.[1];
                if (id !== undefined && Object.hasOwn(bases, id)) {
                    named.add(id);
                    return `<a href="#${id}">${label}</a>`;
                }
                return label;
            },
            table({ header, rows }) {
                const cell = ({ tokens }: Tokens.TableCell): string => this.parser.parseInline(tokens);
                // A table without words in its head is a list of properties: their names head the rows.
                const isList = header.every(({ text }) => text === '');
                const head = header.map((entry) => `<th scope="col">${cell(entry)}</th>`).join('');
                const body = rows.map((row) => {
                    const cells = row.map((entry, index) =>
                        isList && index === 0 ? `<th scope="row">${cell(entry)}</th>` : `<td>${cell(entry)}</td>`,
                    );
                    return `<tr>${cells.join('')}</tr>\n`;
                });
                return `<table>\n${isList ? '' : `<thead><tr>${head}</tr></thead>\n`}<tbody>\n${body.join('')}</tbody>\n</table>\n`;
            },
        },
    });
}

function escaped(text: string): string {
    return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
