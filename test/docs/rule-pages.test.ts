import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isFoundation } from '../../scripts/rule-pages/basis.ts';
import { PAGE_RULES } from '../../scripts/rule-pages/render.ts';
import { readPage, root } from './pages.ts';

// That the pages are those of the rule table is proved for all generated files together (test/workspace/generated.test.ts).
describe('Seiten der Regeln', () => {
    it('gibt es zu jeder Regel und zu keiner anderen', () => {
        const pages = readdirSync(join(root, 'docs/regeln')).map((name) => name.normalize('NFC'));
        expect(pages.sort()).toEqual(['README.md', ...PAGE_RULES.map(({ code }) => `${code}.md`)].sort());
    });

    it('zeigen eine echte Meldung, wo sich das falsche Beispiel einsetzen lässt', () => {
        const silent = PAGE_RULES.filter(({ code }) => !readPage(`docs/regeln/${code}.md`).includes('## Meldung'));
        expect(silent.length).toBeLessThan(PAGE_RULES.length / 10);
    });

    it('stützen sich nur auf erklärte Grundlagen', () => {
        const explained = readPage('docs/grundlagen.md');
        const used = new Set(PAGE_RULES.flatMap(({ basis }) => basis).filter(isFoundation));
        expect([...used].filter((entry) => !explained.includes(`<a id="${entry.toLowerCase()}"></a>`))).toEqual([]);
    });
});
