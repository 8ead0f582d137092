import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { openWorkspace } from '@riv/language/workspace/open-workspace';
import { toLegalDocument } from '@riv/legal-text/assemble/to-legal-document';
import { renderMarkdown } from '@riv/legal-text/render/markdown';
import type { Contract } from '@riv/model/contract/contract';
import { toSettlementConfig } from '@riv/settlement/config/to-settlement-config';
import { describe, expect, it } from 'vitest';
import { snippetsOf } from './extract-snippets.ts';
import { readPage, root } from './pages.ts';

const EXAMPLE = 'examples/nordfriesland/vertrag.riv';
const readme = readPage('README.md');
const source = readPage(EXAMPLE);

describe('README', () => {
    it('shows lines of the example as they stand there', () => {
        const lines = source.split('\n').map((line) => line.trim());
        const shown = snippetsOf('README.md', readme).flatMap(({ text }) => text.split('\n').map((line) => line.trim()));
        expect(shown.filter((line) => !lines.includes(line))).toEqual([]);
    });

    it('quotes the contract text that is written from them', async () => {
        const { document } = toLegalDocument(await contract());
        const text = plain(document === undefined ? '' : renderMarkdown(document));
        const quotes = readme.split('\n').filter((line) => line.startsWith('> '));
        expect(quotes).not.toEqual([]);
        expect(quotes.filter((line) => !text.includes(plain(line.slice(2))))).toEqual([]);
        const [, number, heading] = /says in (§ \d+) \(([^)]+)\)/.exec(plain(readme)) ?? [];
        expect(text).toContain(`## ${number} ${heading}`);
    });

    it('shows the part of the settlement configuration', async () => {
        const [json] = snippetsOf('README.md', readme, 'json');
        expect(toSettlementConfig(await contract()).success[0]?.split).toEqual(JSON.parse(json?.text ?? 'null'));
    });

    it('names commands and paths that exist', () => {
        const { scripts } = JSON.parse(readPage('package.json')) as { scripts: Readonly<Record<string, string>> };
        const commands = snippetsOf('README.md', readme, 'sh').flatMap(({ text }) => text.split('\n'));
        const wanted = commands.flatMap((command) => [...command.matchAll(/npm (?:run )?(demo|test)\b/g)].map((match) => match[1] ?? ''));
        expect(wanted.sort()).toEqual(['demo', 'test']);
        expect(wanted.filter((name) => scripts[name] === undefined)).toEqual([]);
        const paths = commands.flatMap((command) => /npx riv \w+ (\S+)/.exec(command)?.[1] ?? []);
        expect(paths.length).toBeGreaterThan(1);
        expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([]);
    });
});

async function contract(): Promise<Contract> {
    const workspace = await openWorkspace([{ uri: `file:///${EXAMPLE}`, text: source }]);
    const [node] = workspace.contracts();
    const resolved = node === undefined ? undefined : workspace.resolve(node).contract;
    if (resolved === undefined) {
        throw new Error(`${EXAMPLE} gives no contract`);
    }
    return resolved;
}

/** Texts print no-break spaces where a reader types blanks. */
function plain(text: string): string {
    return text.replace(/\u00A0/g, ' ');
}
