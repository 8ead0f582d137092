import { ALL_RULES } from '@riv/language/rules/all-rules';
import type { Finding } from '@riv/language/rules/finding';
import { createRivLanguage } from '@riv/language/services';
import { closeWorkspace, openWorkspace } from '@riv/language/workspace/open-workspace';
import { describe, expect, it } from 'vitest';
import { type Snippet, snippetsOf } from './extract-snippets.ts';
import { manualPages, readPage } from './pages.ts';
import { filesOf } from './snippet-hosts.ts';

// Every block marked `riv` in the manual and the README is read by the tool:
//   riv                     a file of its own: reads without a finding of syntax or reference
//   riv fragment=vertrag    put into an example: no error at all (also kommunal, partner, nachtrag, variante, modul)
//   … fehler=kennung        exactly these errors

const snippets = manualPages().flatMap((path) => snippetsOf(path, readPage(path)));
const language = createRivLanguage();

describe('Ausschnitte des Handbuchs', () => {
    it('gibt es', () => {
        expect(snippets.length).toBeGreaterThan(20);
    });

    it.each(snippets.map((snippet) => [snippet.place, snippet] as const))('%s', async (_place, snippet) => {
        const errors = (await findingsOf(snippet)).filter(({ severity }) => severity === 'error');
        const relevant = snippet.fragment === undefined && snippet.errors.length === 0 ? errors.filter(isAboutReading) : errors;
        const codes = [...new Set(relevant.map(({ code }) => code))].sort();
        expect(codes, relevant.map(({ code, message }) => `${code}: ${message}`).join('\n')).toEqual([...snippet.errors].sort());
    });
});

/** A file of its own may be unfinished, but it must be readable and every name in it must be known. */
function isAboutReading({ code }: Finding): boolean {
    const category = ALL_RULES.find((rule) => rule.code === code)?.category;
    return category === 'Satzbau' || category === 'Bezug' || category === 'Wert';
}

async function findingsOf({ place, text, fragment }: Snippet): Promise<Finding[]> {
    const files = filesOf(text, fragment);
    if (files === undefined) {
        throw new Error(`${place}: unbekannter Rahmen „${fragment}“`);
    }
    const sources = Object.entries(files).map(([name, content]) => ({ uri: `file:///handbuch/${name}`, text: content }));
    const workspace = await openWorkspace(sources, [], language);
    const findings = workspace.documents.slice(0, 1).flatMap((document) => workspace.findings(document));
    await closeWorkspace(workspace);
    return findings;
}
