import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { SNIPPETS } from '../testing/complete.ts';
import { DAMAGE_KINDS, type Damage, damages } from '../testing/damage.ts';
import { longContract } from '../testing/long-contract.ts';
import { type Cost, measureDamage } from '../testing/measure-damage.ts';
import { openServer, type TestServer } from '../testing/open-server.ts';

const ROOT = join(import.meta.dirname, '../../../..');
const PAGE = join(ROOT, 'docs/entwicklung/fehlertoleranz.md');
const EXAMPLES = join(ROOT, 'examples');
const FILES: Readonly<Record<string, string>> = Object.fromEntries(
    readdirSync(EXAMPLES, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.riv'))
        .map((name) => [name.replaceAll('\\', '/'), readFileSync(join(EXAMPLES, name), 'utf8')]),
);

/** `RIV_RECOVERY=all` damages every place of the long contract, too; `RIV_RECOVERY=write` does so and writes the table of the page anew. */
const WRITE = process.env.RIV_RECOVERY === 'write';
const EVERYWHERE = WRITE || process.env.RIV_RECOVERY === 'all';
/** Places of each kind in the long contract otherwise. */
const SAMPLE = 60;

/** One row of the table: what a kind of damage costs in a text. */
interface Row {
    readonly name: string;
    readonly places: number;
    readonly syntaxMean: number;
    readonly syntaxWorst: number;
    readonly syntaxFarthest: number;
    readonly mean: number;
    readonly worst: number;
    readonly overFive: number;
    readonly offered: number;
    readonly expected: number;
}

const SYNTAX: ReadonlySet<string> = new Set(['satzbau', 'zeichen-unbekannt']);

function rowOf(name: string, costs: readonly Cost[]): Row {
    const syntax = costs.map(({ findings }) => findings.filter(({ code }) => SYNTAX.has(code)).length);
    const counts = costs.map(({ findings }) => findings.length);
    const distances = costs.flatMap(({ damage, findings }) =>
        findings.filter(({ code }) => SYNTAX.has(code)).map(({ line }) => Math.abs(line - damage.line)),
    );
    const mean = (values: readonly number[]): number =>
        Math.round((values.reduce((sum, value) => sum + value, 0) / values.length) * 100) / 100;
    return {
        name,
        places: costs.length,
        syntaxMean: mean(syntax),
        syntaxWorst: Math.max(...syntax),
        syntaxFarthest: Math.max(0, ...distances),
        mean: mean(counts),
        worst: Math.max(...counts),
        overFive: Math.round((counts.filter((count) => count > 5).length / counts.length) * 1000) / 10,
        offered: costs.filter(({ offered }) => offered === true).length,
        expected: costs.filter(({ offered }) => offered !== undefined).length,
    };
}

const number = (value: number): string => String(value).replace('.', ',');

function lineOf(row: Row): string {
    const { name, places, syntaxMean, syntaxWorst, syntaxFarthest, mean, worst, overFive, offered, expected } = row;
    const cells = [syntaxMean, syntaxWorst, syntaxFarthest, mean, worst].map(number);
    return `| ${[name, places, ...cells, `${number(overFive)}\u00A0%`, `${offered} von ${expected}`].join(' | ')} |`;
}

/** The figures of the row of that name in the page. */
function budgetOf(name: string): number[] {
    const line = readFileSync(PAGE, 'utf8')
        .split('\n')
        .find((candidate) => candidate.startsWith(`| ${name} |`));
    return [...(line ?? '').slice(name.length + 4).matchAll(/\d+(?:,\d+)?/g)].map(([digits]) => Number(digits.replace(',', '.')));
}

/** Not worse than the page says. A mean holds for all places only. */
function hold(row: Row, missed: readonly Cost[], everywhere: boolean): void {
    const places = missed.map(({ file, damage, labels }) => `${file}:${damage.line + 1} ${damage.word?.text}: ${labels.slice(0, 8)}`);
    expect(places, row.name).toEqual([]);
    if (WRITE) {
        const page = readFileSync(PAGE, 'utf8').split('\n');
        const index = page.findIndex((line) => line.startsWith(`| ${row.name} |`));
        expect(index, row.name).toBeGreaterThan(0);
        writeFileSync(PAGE, page.with(index, lineOf(row)).join('\n'));
        return;
    }
    const [, syntaxMean, syntaxWorst, syntaxFarthest, mean, worst, overFive] = budgetOf(row.name);
    const now = [row.syntaxMean, row.syntaxWorst, row.syntaxFarthest, row.mean, row.worst, row.overFive];
    const budget = [syntaxMean, syntaxWorst, syntaxFarthest, mean, worst, overFive].map((value) => value ?? -1);
    const means = new Set([0, 3, 5]);
    const worse = now.map((value, index) => (everywhere || !means.has(index)) && value > (budget[index] ?? -1));
    expect(worse, `${row.name}: gemessen ${now.join(' · ')}, höchstens ${budget.join(' · ')}`).toEqual(now.map(() => false));
}

function report(text: string, costs: readonly Cost[], everywhere: boolean): void {
    for (const kind of DAMAGE_KINDS) {
        const own = costs.filter(({ damage }) => damage.kind === kind);
        hold(
            rowOf(`${text}, ${kind}`, own),
            own.filter(({ offered }) => offered === false),
            everywhere,
        );
    }
}

function allDamages(server: TestServer, text: string): Damage[] {
    return damages(text, server.riv.parser.Lexer.tokenize(text).tokens);
}

it('every line, brace and word of the examples', { timeout: 600_000 }, async () => {
    const server = await openServer(FILES, SNIPPETS);
    const costs: Cost[] = [];
    for (const [file, text] of Object.entries(FILES)) {
        costs.push(...(await measureDamage(server, file, text, allDamages(server, text))));
    }
    expect(costs.length).toBeGreaterThan(1200);
    report('Beispiele', costs, true);
});

it('lines, braces and words all over a contract of 2,000 lines', { timeout: 3_600_000 }, async () => {
    const text = longContract(FILES['nordfriesland/vertrag.riv'] ?? '', 2000);
    const server = await openServer({ 'vertrag.riv': text }, SNIPPETS);
    expect(text.split('\n').length).toBeGreaterThanOrEqual(2000);
    const chosen = DAMAGE_KINDS.flatMap((kind) => {
        const own = allDamages(server, text).filter((damage) => damage.kind === kind);
        const count = EVERYWHERE ? own.length : SAMPLE;
        return Array.from({ length: count }, (_, i) => own[Math.floor((i * own.length) / count)]).flatMap((damage) => damage ?? []);
    });
    report('2.000 Zeilen', await measureDamage(server, 'vertrag.riv', text, chosen), EVERYWHERE);
});
