import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRivLanguage } from '../services.ts';
import { closeWorkspace, openWorkspace } from '../workspace/open-workspace.ts';

function example(path: string): string {
    return readFileSync(new URL(`../../../../${path}`, import.meta.url), 'utf8');
}

const EXAMPLES: readonly string[] = [
    example('examples/nordfriesland/vertrag.riv'),
    example('examples/werra/vertrag.riv'),
    `${example('examples/bochum/vertrag.riv')}${example('examples/bochum/nachtrag-1.riv')}${example('examples/bochum/nachtrag-2.riv')}`,
    example('templates/2026.1/varianten/grund.riv') + example('examples/region-nord/variante.riv'),
    example('templates/2026.1/module/dfs.riv') + example('templates/2026.1/module/pflegeheim.riv'),
];

const language = createRivLanguage();

/** Reads, checks and resolves a text; nothing may throw, and no rule may fail inside. */
async function use(text: string): Promise<void> {
    const workspace = await openWorkspace([{ uri: 'file:///projekt/vertrag.riv', text }], [], language);
    const findings = workspace.documents.flatMap((document) => workspace.findings(document));
    for (const contract of workspace.contracts()) {
        workspace.resolve(contract);
        workspace.resolve(contract, { effective: { kind: 'date', iso: '2040-01-01' } });
    }
    await closeWorkspace(workspace);
    const failed = findings.filter(({ code }) => code === 'interner-fehler').map(({ message }) => message);
    expect(failed).toEqual([]);
}

/** Words, marks and values of the language in any order: nearer to a contract than letters at random. */
const WORDS = [...new Set(EXAMPLES.join(' ').match(/"""|"[^"\n]*"|[\p{L}\p{N}_-]+|[^\s\p{L}\p{N}]/gu) ?? [])];

const position = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });

type Damage = (text: string) => string;

/** One damage: letters or lines deleted, doubled, exchanged or put in. */
const damage: fc.Arbitrary<Damage> = fc.oneof(
    fc.tuple(position, fc.integer({ min: 1, max: 40 })).map(
        ([at, length]): Damage =>
            (text) => {
                const start = Math.floor(at * text.length);
                return text.slice(0, start) + text.slice(start + length);
            },
    ),
    fc.tuple(position, fc.oneof(fc.constantFrom(...WORDS), fc.string({ maxLength: 5, unit: 'binary' }))).map(
        ([at, word]): Damage =>
            (text) => {
                const start = Math.floor(at * text.length);
                return `${text.slice(0, start)} ${word} ${text.slice(start)}`;
            },
    ),
    fc.tuple(position, fc.constantFrom(...WORDS)).map(
        ([at, word]): Damage =>
            (text) => {
                const start = Math.floor(at * text.length);
                return text.slice(0, start) + text.slice(start).replace(/[\p{L}\p{N}]+/u, () => word);
            },
    ),
    fc.tuple(position, position).map(
        ([from, to]): Damage =>
            (text) => {
                const lines = text.split('\n');
                const [line = ''] = lines.splice(Math.floor(from * lines.length), 1);
                lines.splice(Math.floor(to * lines.length), 0, line);
                return lines.join('\n');
            },
    ),
    fc.tuple(position, fc.integer({ min: 1, max: 30 })).map(
        ([at, count]): Damage =>
            (text) => {
                const lines = text.split('\n');
                const start = Math.floor(at * lines.length);
                return [...lines.slice(0, start + count), ...lines.slice(start)].join('\n');
            },
    ),
    position.map(
        (at): Damage =>
            (text) =>
                text.slice(0, Math.floor(at * text.length)),
    ),
);

describe('kein Text bringt die Sprache zu Fall', () => {
    it('beliebige Zeichen', async () => {
        await fc.assert(fc.asyncProperty(fc.string({ maxLength: 300, unit: 'binary' }), use), { seed: 1401, numRuns: 150 });
    }, 120_000);

    it('Wörter der Sprache in beliebiger Folge', async () => {
        const texts = fc.array(fc.constantFrom(...WORDS), { maxLength: 120 }).map((words) => words.join(' '));
        await fc.assert(fc.asyncProperty(texts, use), { seed: 1402, numRuns: 200 });
    }, 120_000);

    it('beschädigte Verträge, Varianten, Module und Nachträge', async () => {
        const texts = fc
            .tuple(fc.constantFrom(...EXAMPLES), fc.array(damage, { minLength: 1, maxLength: 6 }))
            .map(([text, damages]) => damages.reduce((damaged, apply) => apply(damaged), text));
        await fc.assert(fc.asyncProperty(texts, use), { seed: 1403, numRuns: 250 });
    }, 240_000);
});
