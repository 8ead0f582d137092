/** An Absatz of the HTML output with its id and content. */
const PARAGRAPH = /<div class="absatz([^"]*)" id="([^"]*)">\n([\s\S]*?)\n<\/div>/g;

/** Marks each Absatz whose words differ from those of another text, or that the other one does not have. Origins do not count. */
export function markChanges(html: string, before: string): string {
    const known = new Map([...before.matchAll(PARAGRAPH)].map(([, , id = '', content = '']) => [id, wordsOf(content)]));
    return html.replace(PARAGRAPH, (paragraph, classes: string, id: string, content: string) =>
        known.get(id) === wordsOf(content) ? paragraph : `<div class="absatz${classes} geändert" id="${id}">\n${content}\n</div>`,
    );
}

function wordsOf(html: string): string {
    return html
        .replace(/<[^>]*>/g, ' ')
        .replace(/\s+/g, ' ')
        .trim();
}
