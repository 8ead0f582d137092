import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ALL_RULES } from '@riv/language/rules/all-rules';
import { describe, expect, it } from 'vitest';
import { isFoundation } from '../../scripts/rule-pages/basis.ts';
import { readPage, root } from './pages.ts';

// That the pages are those of the rule table is proved for all generated files together (test/workspace/generated.test.ts).
describe('Seiten der Regeln', () => {
    it('gibt es zu jeder Regel und zu keiner anderen', () => {
        const pages = readdirSync(join(root, 'docs/regeln')).map((name) => name.normalize('NFC'));
        expect(pages.sort()).toEqual(['README.md', ...ALL_RULES.map(({ code }) => `${code}.md`)].sort());
    });

    it('zeigen eine echte Meldung, wo sich das falsche Beispiel einsetzen lässt', () => {
        const silent = ALL_RULES.filter(({ code }) => !readPage(`docs/regeln/${code}.md`).includes('## Meldung'));
        expect(silent.length).toBeLessThan(ALL_RULES.length / 10);
    });

    it('stützen sich nur auf erklärte Grundlagen', () => {
        const explained = readPage('docs/grundlagen.md');
        const used = new Set(ALL_RULES.flatMap(({ basis }) => basis).filter(isFoundation));
        expect([...used].filter((entry) => !explained.includes(`<a id="${entry.toLowerCase()}"></a>`))).toEqual([]);
    });
});
