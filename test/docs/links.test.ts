import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { manualPages, readPage, root } from './pages.ts';

const LINK = /\]\(([^)\s]+)\)/g;

describe('Verweise des Handbuchs', () => {
    it.each(manualPages())('%s', (page) => {
        const targets = [...withoutCode(readPage(page)).matchAll(LINK)].map((match) => match[1] ?? '');
        expect(targets.filter((target) => !target.includes('://') && !leadsSomewhere(page, target))).toEqual([]);
    });

    it('führen zu jeder Seite', () => {
        const pages = manualPages();
        const linked = new Set(
            pages.flatMap((page) =>
                [...readPage(page).matchAll(LINK)].map((match) => join(dirname(page), (match[1] ?? '').split('#')[0] ?? '')),
            ),
        );
        expect(pages.filter((page) => page !== 'README.md' && !linked.has(page))).toEqual([]);
    });
});

function leadsSomewhere(page: string, target: string): boolean {
    const [path = '', anchor] = target.split('#');
    const file = path === '' ? page : join(dirname(page), path);
    if (!existsSync(join(root, file))) {
        return false;
    }
    return anchor === undefined || readPage(file).includes(`<a id="${anchor}"></a>`);
}

function withoutCode(markdown: string): string {
    return markdown.replace(/^```[\s\S]*?^```/gm, '').replace(/`[^`\n]*`/g, '');
}
