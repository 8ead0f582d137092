import { describe, expect, it } from 'vitest';
import type { Finding } from '../rules/finding.ts';
import type { Fix, Rule } from '../rules/rule.ts';
import { createRivLanguage } from '../services.ts';
import { closeWorkspace, openWorkspace } from '../workspace/open-workspace.ts';
import { unmark } from './snippet.ts';

export interface FixCase {
    readonly text: string;
    /** Further files of the same folder, by name. */
    readonly files?: Readonly<Record<string, string>>;
    /** A part of the text that the fix must produce. */
    readonly becomes: string;
}

/** Findings that a fix must never bring about. */
const BROKEN: ReadonlySet<string> = new Set(['satzbau', 'zeichen-unbekannt', 'name-unbekannt', 'fassung-unbekannt', 'interner-fehler']);

/** Tests of the fixes of one rule: the first fix of its first finding removes the finding and leaves a text that can be read. */
export function testFixes<P extends object>(rule: Rule<P>, cases: Readonly<Record<string, FixCase>>): void {
    describe(`${rule.code}: Korrektur`, () => {
        it.each(Object.entries(cases))('%s', async (_name, { text, files = {}, becomes }) => {
            const clean = unmark(text).text;
            const before = await findingsOf(clean, files);
            const own = before.filter(({ code }) => code === rule.code);
            const fix = own[0]?.fixes[0];
            expect(fix, `Befunde: ${before.map(({ code }) => code).join(', ')}`).toBeDefined();
            const fixed = applyFix(clean, fix as Fix);
            expect(fixed).toContain(becomes);
            const after = await findingsOf(fixed, files);
            // What is missing in a list may shrink by more than one fix: the finding is then another one.
            const same = (findings: readonly Finding[]): number =>
                findings.filter(({ code, message }) => code === rule.code && message === own[0]?.message).length;
            expect(same(after)).toBeLessThan(same(before));
            const brokenBefore = before.map(({ message }) => message);
            expect(after.filter(({ code, message }) => BROKEN.has(code) && !brokenBefore.includes(message))).toEqual([]);
        });
    });
}

/** The text after the edits of a fix. */
export function applyFix(text: string, fix: Fix): string {
    return [...fix.edits]
        .sort((a, b) => b.start - a.start)
        .reduce((result, { start, end, text: replacement }) => result.slice(0, start) + replacement + result.slice(end), text);
}

/** One language for all texts of a file: the library is read once. */
const language = createRivLanguage();

async function findingsOf(text: string, files: Readonly<Record<string, string>>): Promise<Finding[]> {
    const others = Object.entries(files).map(([name, content]) => ({ uri: `file:///projekt/${name}`, text: content }));
    const workspace = await openWorkspace([{ uri: 'file:///projekt/vertrag.riv', text }, ...others], [], language);
    const document = workspace.documents[0];
    const findings = document === undefined ? [] : workspace.findings(document);
    await closeWorkspace(workspace);
    return findings;
}
