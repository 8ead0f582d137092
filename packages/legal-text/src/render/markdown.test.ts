import { describe, expect, it } from 'vitest';
import { toLegalDocument } from '../assemble/to-legal-document.ts';
import { FIXTURE_NAMES, fixtureContract } from '../testing/fixture-contract.ts';
import { renderMarkdown } from './markdown.ts';

const rendered = (name: (typeof FIXTURE_NAMES)[number]) => renderMarkdown(toLegalDocument(fixtureContract(name)).document!);

describe('renderMarkdown', () => {
    it.each(FIXTURE_NAMES)('prints %s without a gap', (name) => {
        const text = rendered(name);
        expect(text.match(/undefined|NaN|\[object|\[fehlt/)).toBeNull();
        expect(text.match(/\p{Co}/u)).toBeNull();
        expect(text.match(/^## §\u00a0\d+ /gm)?.length).toBeGreaterThan(25);
        expect(text.match(/^## Anlage\u00a0\d+ /gm)).toHaveLength(9);
    });

    it('keeps figures and their units on one line', () => {
        const text = FIXTURE_NAMES.map(rendered).join('\n');
        expect(text.match(/.{20}(?:§ \d|Abs\. \d|Nr\. \d|Satz \d|Anlage \d|\d (?:%|EUR))/g)).toBeNull();
        expect(text.match(/.{20}"/g)).toBeNull();
    });

    it('escapes what Markdown would read as markup', () => {
        const contract = fixtureContract('verbund');
        const title = { ...contract.title, value: '*Region* <Nord> [1] `x` a|b # & c' };
        const text = renderMarkdown(toLegalDocument({ ...contract, title }).document!);
        expect(text.split('\n')[0]).toBe('# \\*Region\\* \\<Nord\\> \\[1\\] \\`x\\` a|b \\# \\& c');
    });

    it('prints open points and departures of a draft', () => {
        const text = rendered('partner');
        expect(text).toContain('## Offene Punkte');
        expect(text).toContain('| Kündigungsfrist | 12 bis 36\u00a0Monate | 48\u00a0Monate | Vorgabe der finanzierenden Bank |');
    });
});
