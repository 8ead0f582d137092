import { describe, expect, it } from 'vitest';
import type { Finding } from '../rules/finding.ts';
import type { Rule } from '../rules/rule.ts';
import { createRivLanguage } from '../services.ts';
import { closeWorkspace, openWorkspace } from '../workspace/open-workspace.ts';
import { unmark } from './snippet.ts';

/** A snippet that a rule must find: the text with the expected range between ⟦ and ⟧, and a part of the message. */
export interface WrongSnippet {
    readonly text: string;
    /** Further files of the same folder, by name. */
    readonly files?: Readonly<Record<string, string>>;
    readonly message?: string;
}

export interface RuleCases {
    readonly right: Readonly<Record<string, string | WrongSnippet>>;
    readonly wrong: Readonly<Record<string, string | WrongSnippet>>;
}

/** Tests of one rule as readable snippets: the right ones must not be found, the wrong ones must be found where they are marked. */
export function testRule<P extends object>(rule: Rule<P>, { right, wrong }: RuleCases): void {
    describe(rule.code, () => {
        it.each(Object.entries(right))('richtig: %s', async (_name, snippet) => {
            const { findings } = await check(snippet);
            expect(findings.filter(({ code }) => code === rule.code)).toEqual([]);
        });
        it.each(Object.entries(wrong))('falsch: %s', async (_name, snippet) => {
            const { findings, offsetAt, range } = await check(snippet);
            const own = findings.filter(({ code }) => code === rule.code);
            expect(own, `Befunde: ${findings.map(({ code }) => code).join(', ')}`).not.toEqual([]);
            if (range !== undefined) {
                expect(own.map((finding) => ({ start: offsetAt(finding.range.start), end: offsetAt(finding.range.end) }))).toContainEqual(
                    range,
                );
            }
            if (typeof snippet !== 'string' && snippet.message !== undefined) {
                expect(plain(own.map(({ message }) => message).join('\n'))).toContain(plain(snippet.message));
            }
        });
    });
}

/** Messages print no-break spaces; tests are typed without them. */
function plain(text: string): string {
    return text.replace(/\u00A0/g, ' ');
}

/** One language for all snippets of a file: the library is read once. */
const language = createRivLanguage();

async function check(snippet: string | WrongSnippet) {
    const { text, files = {} } = typeof snippet === 'string' ? { text: snippet } : snippet;
    const marked = unmark(text);
    const others = Object.entries(files).map(([name, content]) => ({ uri: `file:///projekt/${name}`, text: content }));
    const workspace = await openWorkspace([{ uri: 'file:///projekt/vertrag.riv', text: marked.text }, ...others], [], language);
    const document = workspace.documents[0];
    const findings: Finding[] = document === undefined ? [] : workspace.findings(document);
    await closeWorkspace(workspace);
    return {
        findings,
        range: marked.range,
        offsetAt: (position: { line: number; character: number }) => document?.textDocument.offsetAt(position) ?? -1,
    };
}
