import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { toLegalDocument } from './assemble/to-legal-document.ts';
import type { LegalDocument } from './document/legal-document.ts';
import { FIXTURE_NAMES, fixtureContract } from './testing/fixture-contract.ts';
import { textById } from './testing/node-text.ts';

interface Row {
    readonly requirement: string;
    readonly clause: string;
    readonly phrase: string;
    readonly variants: readonly string[];
}

/** Requirements of the concept, ambiguities of the formula and legal rules that a clause must answer, or the register must say why not. */
const REQUIREMENTS: readonly string[] = [
    ...Array.from({ length: 46 }, (_, index) => `R${index + 1}`),
    ...Array.from({ length: 21 }, (_, index) => `D${index + 1}`),
    ...[
        [1, 13],
        [20, 46],
        [50, 57],
        [60, 69],
        [70, 73],
        [80, 86],
    ].flatMap(([first = 0, last = 0]) =>
        Array.from({ length: last - first + 1 }, (_, index) => `L${String(first + index).padStart(2, '0')}`),
    ),
    'L6A',
];

const register = readFileSync(new URL('../../../docs/entwicklung/klauseln.md', import.meta.url), 'utf8');
const cells = register
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| Anforderung'))
    .map((line) =>
        line
            .split(/(?<!\\)\|/)
            .slice(1, -1)
            .map((cell) => cell.trim().replaceAll('\\|', '|').replaceAll('\u00a0', ' ')),
    );
const rows = cells
    .filter((row) => row.length === 4)
    .map(
        ([requirement = '', clause = '', phrase = '', variants = '']): Row => ({
            requirement,
            clause,
            phrase,
            variants: variants.split(/,\s*/),
        }),
    );
const withoutClause = cells.filter((row) => row.length === 2).map(([requirement = '', reason = '']) => ({ requirement, reason }));

const documents = new Map<string, LegalDocument>(
    FIXTURE_NAMES.flatMap((name) => {
        const contract = fixtureContract(name);
        const { document } = toLegalDocument(contract);
        return document === undefined ? [] : [[contract.variant.standard, document] as const];
    }),
);

describe('clause register', () => {
    it('has a contract of every variant to look into', () => {
        expect([...documents.keys()]).toEqual(['Verbund', 'Kommunal', 'Partner']);
        expect(rows.length).toBeGreaterThan(200);
    });

    it.each(rows)('$requirement: $clause says “$phrase” ($variants)', ({ clause, phrase, variants }) => {
        const names = variants.includes('alle') ? [...documents.keys()] : variants;
        expect(names.length).toBeGreaterThan(0);
        for (const name of names) {
            const document = documents.get(name);
            expect(document, `Variante ${name}`).toBeDefined();
            expect(textById(document!, clause) ?? `(${clause} fehlt in ${name})`, name).toContain(phrase);
        }
    });

    it('answers every requirement or says why there is no clause', () => {
        const answered = new Set([...rows, ...withoutClause].map(({ requirement }) => requirement));
        expect(REQUIREMENTS.filter((requirement) => !answered.has(requirement))).toEqual([]);
    });

    it('gives a reason for what has no clause, and only for that', () => {
        const stated = new Set(rows.map(({ requirement }) => requirement));
        for (const { requirement, reason } of withoutClause) {
            expect(reason.length, requirement).toBeGreaterThan(30);
            expect(stated.has(requirement), requirement).toBe(false);
        }
    });
});
