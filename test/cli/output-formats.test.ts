import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { changed, nordfriesland, project, riv } from './run-riv.ts';

const FORMATS = ['text', 'json', 'sarif', 'junit', 'github', 'gitlab'] as const;

/** Findings of all weights; tabs, wide and combining characters before a mark; a name that needs escaping; a file without findings. */
function damagedProject(): string {
    const damaged = [
        ['    charta fassung 2026.1 unterzeichnet am 01.12.2026\n', ''],
        ['        kassenart AOK\n', '\t/* 契約 e\u0301 */\tkassenart AKO\n'],
        ['    laufzeit 20 jahre\n', '    laufzeit 15 jahre\n'],
        ['        satzungsregelung "§ 12a der Satzung"\n', ''],
    ].reduce((text, [from = '', to = '']) => changed(text, from, to), nordfriesland());
    return project({
        'riv.json': '{ "severity": { "basisjahr-vorläufig": "warning", "satzungsregelung-fehlt": "info" } }',
        'Kreis & Söhne, 100%/vertrag.riv': damaged,
        'kaputt.riv': Buffer.from('vertrag "Gebühr"', 'latin1'),
        'variante.riv': 'variante Nord "Nord" fassung 1.0 erweitert Verbund fassung 2026.1 { }\n',
    });
}

const folder = damagedProject();
const outputs = new Map(FORMATS.map((format) => [format, riv(['check', '--output', format], folder)]));
const output = (format: (typeof FORMATS)[number]): string => outputs.get(format)?.out ?? '';

describe('riv check --output', () => {
    test.for(FORMATS)('%s is as committed', async (format) => {
        expect(outputs.get(format)).toMatchObject({ code: 1, err: '' });
        await expect(output(format)).toMatchFileSnapshot(join('golden', `check.${format}.txt`));
    });

    test.for(FORMATS)('%s names no machine and uses forward slashes', (format) => {
        expect(output(format)).not.toContain(folder);
        expect(output(format)).not.toContain('\\\\vertrag.riv');
    });

    test('text: carets stand under the marked word, also behind tabs and wide characters', () => {
        const lines = output('text').split('\n');
        const at = lines.findIndex((line) => line.includes('[wert-unbekannt]')) + 1;
        expect(lines[at]).toMatch(/^ {2}\d\d \| {5}\/\* 契約 e\u0301 \*\/ {4}kassenart AKO$/);
        // Two wide characters take four columns, the accent takes none.
        expect(lines[at + 1]).toBe(`     |${' '.repeat('     /* xxxx e */    kassenart '.length)}^^^`);
    });

    test('json: every place is inside its file', () => {
        const { findings, summary } = JSON.parse(output('json'));
        const text = readFileSync(join(folder, 'Kreis & Söhne, 100%/vertrag.riv'), 'utf8').split('\n');
        for (const finding of findings.filter(({ file }: { file: string }) => file.startsWith('Kreis'))) {
            expect(text[finding.line - 1]?.length).toBeGreaterThanOrEqual(finding.column - 1);
        }
        expect(summary).toEqual({ errors: expect.any(Number), warnings: expect.any(Number), infos: 1, files: 4 });
        expect(findings).toHaveLength(summary.errors + summary.warnings + summary.infos);
    });

    test('sarif: valid by the schema of OASIS', () => {
        const schema = JSON.parse(readFileSync(join(import.meta.dirname, 'schemas/sarif-2.1.0.schema.json'), 'utf8'));
        // The schema is of draft 04; where it differs from later drafts, in name only.
        const { $schema, id, ...rest } = schema;
        expect([$schema, id]).toEqual([expect.stringContaining('draft-04'), expect.stringContaining('sarif-2.1.0')]);
        const ajv = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false });
        const validate = ajv.compile(rest);
        expect(validate(JSON.parse(output('sarif'))), JSON.stringify(validate.errors)).toBe(true);
        expect(validate({ version: '2.1.0', runs: [{}] })).toBe(false);
    });

    test('sarif: results point to their rules', () => {
        const [run] = JSON.parse(output('sarif')).runs;
        for (const result of run.results) {
            expect(run.tool.driver.rules[result.ruleIndex].id).toBe(result.ruleId);
        }
        expect(run.results.map((result: { level: string }) => result.level)).toEqual(expect.arrayContaining(['error', 'warning', 'note']));
    });

    test('junit: counts agree with the cases', () => {
        const xml = output('junit');
        const [, tests, failures] = /<testsuites [^>]*tests="(\d+)" failures="(\d+)"/.exec(xml) ?? [];
        expect(xml.match(/<testcase /g)).toHaveLength(Number(tests));
        expect(xml.match(/<failure /g)).toHaveLength(Number(failures));
        expect(xml).toContain('<testsuite name="Kreis &amp; Söhne, 100%/vertrag.riv"');
        expect(xml.replace(/&(amp|lt|gt|quot|#10);/g, '')).not.toContain('&');
    });

    test('github: one command per finding, with escaped names', () => {
        const lines = output('github').split('\n');
        expect(lines.filter((line) => /^::(error|warning|notice) file=/.test(line))).toHaveLength(
            JSON.parse(output('json')).findings.length,
        );
        expect(output('github')).toContain('file=Kreis & Söhne%2C 100%25/vertrag.riv,');
    });

    test('gitlab: fingerprints are unique and stay when lines are added above', () => {
        const prints = (text: string): string[] => JSON.parse(text).map(({ fingerprint }: { fingerprint: string }) => fingerprint);
        const before = prints(output('gitlab'));
        expect(new Set(before).size).toBe(before.length);
        const moved = project({ 'vertrag.riv': changed(nordfriesland(), 'kassenart AOK', 'kassenart AKO') });
        const movedDown = project({ 'vertrag.riv': `// Zeile\n\n${changed(nordfriesland(), 'kassenart AOK', 'kassenart AKO')}` });
        const [a, b] = [moved, movedDown].map((cwd) => prints(riv(['check', '--output', 'gitlab'], cwd).out));
        expect(a).toEqual(b);
    });
});

describe('riv build --output', () => {
    test('json lists the written files, others name them on stderr', () => {
        const cwd = project({ 'region/vertrag.riv': nordfriesland() });
        const json = JSON.parse(riv(['build', '--format', 'md', '--output', 'json'], cwd).out);
        expect(json).toMatchObject({ command: 'build', written: ['out/region/Nordfriesland.md'] });
        const sarif = riv(['build', '--format', 'md', '--output', 'sarif'], cwd);
        expect(JSON.parse(sarif.out).version).toBe('2.1.0');
        expect(sarif.err).toBe('geschrieben: out/region/Nordfriesland.md\n');
    });
});
