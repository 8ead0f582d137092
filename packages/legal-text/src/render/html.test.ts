import { describe, expect, it } from 'vitest';
import { toLegalDocument } from '../assemble/to-legal-document.ts';
import { FIXTURE_NAMES, fixtureContract } from '../testing/fixture-contract.ts';
import { renderHtml, renderHtmlBody } from './html.ts';

const rendered = (name: (typeof FIXTURE_NAMES)[number]) => renderHtml(toLegalDocument(fixtureContract(name)).document!);
const VOID: readonly string[] = ['meta', 'br'];

/** Elements that are opened and not closed in their order; empty for a well-formed page. */
function unbalanced(html: string): readonly string[] {
    const open: string[] = [];
    const faults: string[] = [];
    for (const [, closing, name = ''] of html.replace(/<style>[\s\S]*?<\/style>/, '').matchAll(/<(\/?)([a-z][a-z0-9]*)\b[^>]*>/g)) {
        if (VOID.includes(name)) {
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

describe('renderHtml', () => {
    it.each(FIXTURE_NAMES)('%s: each id once, each link leads to one', (name) => {
        const html = rendered(name);
        const ids = [...html.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
        expect(new Set(ids).size).toBe(ids.length);
        const targets = [...html.matchAll(/ href="#([^"]+)"/g)].map((match) => decodeURIComponent(match[1] ?? ''));
        expect(targets.length).toBeGreaterThan(100);
        expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
    });

    it.each(FIXTURE_NAMES)('%s: well-formed, German, without script and without request', (name) => {
        const html = rendered(name);
        expect(unbalanced(html)).toEqual([]);
        expect(html).toContain('<html lang="de">');
        expect(html.match(/<script|<link|\ssrc=|url\(|@import|undefined|\son[a-z]+=/)).toBeNull();
    });

    it('goes down the headings without a leap', () => {
        const levels = [...rendered('partner').matchAll(/<h([1-6])\b/g)].map((match) => Number(match[1]));
        expect(levels[0]).toBe(1);
        expect(levels.filter((level) => level === 1)).toHaveLength(1);
        levels.forEach((level, index) => {
            expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
        });
    });

    it('gives every table a heading row or heading cells with scope', () => {
        const tables = rendered('partner').match(/<table[\s\S]*?<\/table>/g) ?? [];
        expect(tables.length).toBeGreaterThan(10);
        for (const table of tables) {
            expect(table).toMatch(/<th scope="(?:col|row)"/);
            expect(table).not.toMatch(/<th(?! scope)[ >]/);
        }
    });

    it('tells where a value comes from, but nothing of the machine', () => {
        const html = rendered('verbund');
        expect(html).toContain('data-origin="contract.riv:1:5"');
        expect(html).not.toContain('file://');
        const { document } = toLegalDocument(fixtureContract('verbund'));
        expect(renderHtml(document!, { originText: ({ uri }) => uri })).toContain('data-origin="file:///contract.riv"');
    });

    it('lets no text act as markup', () => {
        const contract = fixtureContract('verbund');
        const title = { ...contract.title, value: '</title><script>alert(1)</script>"\'&' };
        const html = renderHtml(toLegalDocument({ ...contract, title }).document!);
        expect(html).not.toContain('<script');
        expect(unbalanced(html)).toEqual([]);
    });
});

describe('renderHtmlBody', () => {
    it.each(FIXTURE_NAMES)('%s: is the content of the body and nothing of the head', (name) => {
        const document = toLegalDocument(fixtureContract(name)).document!;
        const body = renderHtmlBody(document);
        expect(renderHtml(document)).toContain(`</head>\n<body>\n${body}\n</body>\n</html>\n`);
        expect(body).not.toMatch(/<(?:style|head|body|html|title|meta)\b/);
    });
});
