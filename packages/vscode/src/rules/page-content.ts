/** The pages of the manual about rules, as the extension carries them. */
export interface RulePages {
    /** Code of the rule → Markdown; `README` is the list of all rules. */
    readonly pages: Readonly<Record<string, string>>;
    /** „l51“ → what stands behind the number L51. */
    readonly bases: Readonly<Record<string, string>>;
}

/**
 * A page as content of a `body` element. It knows the Markdown of which the pages are made and no more: headings, tables, code, quotes,
 * paragraphs. Links to other rules become calls of the command; numbers such as L51 are explained at the end, since the index of them is not
 * part of the extension; all other links lead out of it and stay words. Undefined where there is no such page.
 */
export function pageContent(code: string, { pages, bases }: RulePages): string | undefined {
    const markdown = Object.hasOwn(pages, code) ? pages[code] : undefined;
    if (markdown === undefined) {
        return undefined;
    }
    const named = new Set<string>();
    const inline = (text: string): string => inlineHtml(text, pages, bases, named);
    const blocks = markdown
        .replace(/<!--[\s\S]*?-->/g, '')
        .split(/\n{2,}(?=(?:[^`]|`(?!``)|```[^`]*```)*$)/)
        .map((block) => block.trim())
        .filter((block) => block !== '')
        .map((block) => blockHtml(block, inline));
    const notes = [...named].map((id) => `<dt id="${id}">${id.toUpperCase()}</dt>\n<dd>${inline(bases[id] ?? '')}</dd>`);
    return [...blocks, ...(notes.length === 0 ? [] : [`<h2>Grundlage</h2>\n<dl>\n${notes.join('\n')}\n</dl>`])].join('\n');
}

function blockHtml(block: string, inline: (text: string) => string): string {
    const heading = /^(#{1,3}) (.*)$/.exec(block);
    if (heading !== null) {
        const level = heading[1]?.length ?? 1;
        return `<h${level}>${inline(heading[2] ?? '')}</h${level}>`;
    }
    if (block.startsWith('```')) {
        return `<pre tabindex="0"><code>${escaped(block.replace(/^```.*\n|\n?```$/g, ''))}</code></pre>`;
    }
    if (block.startsWith('> ')) {
        return `<blockquote>${inline(block.replace(/^> ?/gm, ''))}</blockquote>`;
    }
    return block.startsWith('|') ? tableHtml(block, inline) : `<p>${inline(block.replaceAll('\n', ' '))}</p>`;
}

/** A table without words in its head is a list of properties: their names head the rows. */
function tableHtml(block: string, inline: (text: string) => string): string {
    const [head = [], , ...rows] = block.split('\n').map(cellsOf);
    const isList = head.every((cell) => cell === '');
    const row = (cells: readonly string[]): string =>
        `<tr>${cells.map((cell, index) => (isList && index === 0 ? `<th scope="row">${inline(cell)}</th>` : `<td>${inline(cell)}</td>`)).join('')}</tr>`;
    const headRow = isList ? '' : `<thead><tr>${head.map((cell) => `<th scope="col">${inline(cell)}</th>`).join('')}</tr></thead>\n`;
    return `<table>\n${headRow}<tbody>\n${rows.map(row).join('\n')}\n</tbody>\n</table>`;
}

function cellsOf(line: string): string[] {
    return line
        .replace(/^\||\|$/g, '')
        .split(/(?<!\\)\|/)
        .map((cell) => cell.trim().replaceAll('\\|', '|'));
}

function inlineHtml(text: string, pages: RulePages['pages'], bases: RulePages['bases'], named: Set<string>): string {
    return text.replace(
        /`([^`]*)`|\[((?:`[^`]*`|\\.|[^\]\\])*)\]\(([^)]*)\)|\\([*_<>[\]`])|[^`[\\]+|[\s\S]/g,
        (all, code, label, target, mark) => {
            if (code !== undefined) {
                return `<code>${escaped(code)}</code>`;
            }
            if (label !== undefined) {
                return linkHtml(inlineHtml(label, pages, bases, named), target, pages, bases, named);
            }
            return escaped(mark ?? all);
        },
    );
}

function linkHtml(label: string, target: string, pages: RulePages['pages'], bases: RulePages['bases'], named: Set<string>): string {
    const code = /^([^/#]+)\.md$/.exec(target)?.[1];
    if (code !== undefined && Object.hasOwn(pages, code)) {
        return `<a href="command:${OPEN_RULE}?${encodeURIComponent(JSON.stringify([code]))}">${label}</a>`;
    }
    const id = /grundlagen\.md#(\w+)$/.exec(target)?.[1];
    if (id !== undefined && Object.hasOwn(bases, id)) {
        named.add(id);
        return `<a href="#${id}">${label}</a>`;
    }
    return label;
}

/** The command that opens the page of a rule. */
export const OPEN_RULE = 'riv.openRule';

export function escaped(text: string): string {
    return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
