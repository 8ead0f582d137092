import { describe, expect, it } from 'vitest';
import { extensionPages } from './extension-pages.ts';
import { pageHtml } from './page-html.ts';

const pages = extensionPages();

describe('page of a rule', () => {
    it('shows what the manual says, with the meaning of the number at its end', () => {
        const html = pages['widerrufsfrist-falsch'] ?? '';
        expect(html).toMatch(/^<h1>Die Widerrufsfrist ist kürzer als zwei Wochen<\/h1>\n<table>/);
        expect(html).toContain('<tr><th scope="row">Kennung</th><td><code>widerrufsfrist-falsch</code></td></tr>');
        expect(html).toContain('<td><a href="#l51">L51</a> · §\u00A0140a Abs.\u00A04 Satz\u00A02 SGB V</td>');
        expect(html).toContain('<h2>Falsch</h2>\n<pre tabindex="0"><code>widerruf binnen 10 tagen</code></pre>');
        expect(html).toContain('<blockquote>\n<p>Die Widerrufsfrist beträgt nur 10\u00A0Tage;');
        expect(html).toContain('<dt id="l51">L51</dt>\n<dd>Widerruf binnen zwei Wochen ohne Gründe');
        expect(html).toContain('<a href="command:riv.openRule?%5B%22README%22%5D">Alle Regeln</a>');
    });

    it('lists all rules with links to their pages', () => {
        const html = pages.README ?? '';
        const links = [...html.matchAll(/href="command:riv\.openRule\?([^"]*)"/g)].map(
            ([, args = '']) => JSON.parse(decodeURIComponent(args))[0],
        );
        expect(new Set(links)).toEqual(new Set(Object.keys(pages).filter((code) => code !== 'README')));
        expect(html).toContain('<th scope="col">Worum es geht</th>');
    });

    it.each(Object.keys(pages))('%s leaves no mark of Markdown and no open element', (code) => {
        const html = pages[code] ?? '';
        const text = html.replace(/<pre[\s\S]*?<\/pre>|<code>.*?<\/code>/g, '').replace(/<[^>]*>/g, '');
        expect(text).not.toMatch(/```|\]\(|^#|^>|^\||\\[*_<>[\]`]|<!--/m);
        const open: string[] = [];
        for (const [, close, name = ''] of html.matchAll(/<(\/?)(\w+)[^>]*>/g)) {
            if (close === '/') {
                expect(open.pop()).toBe(name);
            } else {
                open.push(name);
            }
        }
        expect(open).toEqual([]);
        for (const [, target = ''] of html.matchAll(/href="([^"]*)"/g)) {
            expect(target.startsWith('command:riv.openRule?') || html.includes(`id="${target.slice(1)}"`), target).toBe(true);
        }
    });

    it('keeps what looks like an element a text, and a link that leads elsewhere its words', () => {
        const made = '# \\<b\\>\n\n> „\\<script\\>“ & `a < b` [fort](https://example.org)\n\n```text\n<i>\n\nzweite\n```\n';
        expect(pageHtml(made, { pages: {}, bases: {} })).toBe(
            '<h1>&lt;b&gt;</h1>\n<blockquote>\n<p>„&lt;script&gt;“ &amp; <code>a &lt; b</code> fort</p>\n</blockquote>\n<pre tabindex="0"><code>&#60;i&#62;\n\nzweite</code></pre>',
        );
    });
});
