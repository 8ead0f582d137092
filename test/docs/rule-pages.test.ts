import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isFoundation } from '../../scripts/rule-pages/basis.ts';
import { PAGE_RULES, renderRulePages } from '../../scripts/rule-pages/render.ts';

const docs = join(import.meta.dirname, '..', '..', 'docs');

describe('Seiten der Regeln', () => {
    it('sind aktuell (sonst: npm run generate)', { timeout: 120_000 }, async () => {
        const pages = await renderRulePages();
        const folder = join(docs, 'regeln');
        expect(readdirSync(folder).sort()).toEqual([...pages.keys()].sort());
        const stale = [...pages].filter(([name, text]) => readFileSync(join(folder, name), 'utf8') !== text).map(([name]) => name);
        expect(stale).toEqual([]);
    });

    it('stützen sich nur auf erklärte Grundlagen', () => {
        const explained = readFileSync(join(docs, 'grundlagen.md'), 'utf8');
        const used = new Set(PAGE_RULES.flatMap(({ basis }) => basis).filter(isFoundation));
        expect([...used].filter((entry) => !explained.includes(`<a id="${entry.toLowerCase()}"></a>`))).toEqual([]);
    });
});
