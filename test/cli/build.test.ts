import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { changed, EXAMPLES, filesBelow, nordfriesland, project, riv } from './run-riv.ts';

const FILES = ['Nordfriesland.docx', 'Nordfriesland.html', 'Nordfriesland.md', 'Nordfriesland.settlement.json'];

/** Text of the example with another share of the Kasse; the worked example goes, its figures belong to 20 %. */
function withShare(percent: string): string {
    const text = changed(nordfriesland(), 'anteil Krankenkasse 20 %', `anteil Krankenkasse ${percent} %`);
    return text.replace(/ {4}\/\/ Wird bei jeder Änderung[\s\S]*(?=\n\}\s*$)/, '');
}

function build(text: string, args: readonly string[] = []): { readonly folder: string; readonly read: (file: string) => string } {
    const cwd = project({ 'region/vertrag.riv': text });
    const { code, err } = riv(['build', '--out', 'aus', ...args], cwd);
    expect(err).toBe('');
    expect(code).toBe(0);
    const folder = join(cwd, 'aus', 'region');
    return { folder, read: (file) => readFileSync(join(folder, file), 'utf8') };
}

describe('riv build', () => {
    test('writes all outputs of a contract and names each file', () => {
        const cwd = project({ 'region/vertrag.riv': nordfriesland() });
        const { code, out } = riv(['build'], cwd);
        expect(filesBelow(join(cwd, 'out'))).toEqual(FILES.map((file) => `region/${file}`));
        for (const file of FILES) {
            expect(out).toContain(`geschrieben: out/region/${file}\n`);
        }
        expect(code).toBe(0);
    });

    test('twice gives the same bytes', () => {
        const cwd = project({ 'region/vertrag.riv': nordfriesland() });
        riv(['build', '--out', 'a'], cwd);
        riv(['build', '--out', 'b'], cwd, { TZ: 'Pacific/Kiritimati', LC_ALL: 'en_US.UTF-8' });
        for (const file of FILES) {
            expect(readFileSync(join(cwd, 'a/region', file)).equals(readFileSync(join(cwd, 'b/region', file))), file).toBe(true);
        }
    });

    test('--format chooses', () => {
        const { folder } = build(nordfriesland(), ['--format', 'settlement,md']);
        expect(filesBelow(folder)).toEqual(['Nordfriesland.md', 'Nordfriesland.settlement.json']);
    });

    test('a file that is not called vertrag.riv gives the folder its name', () => {
        const cwd = project({ 'verträge/husum.riv': nordfriesland() });
        riv(['build', '--format', 'md'], cwd);
        expect(filesBelow(join(cwd, 'out'))).toEqual(['husum/Nordfriesland.md']);
    });

    test('--stand gives the state of that day and says so in the name', () => {
        const cwd = project({});
        const args = ['build', join(EXAMPLES, 'bochum'), '--format', 'md', '--out', join(cwd, 'aus')];
        riv([...args, '--stand', '31.12.2029'], EXAMPLES);
        riv([...args, '--stand', '01.01.2030'], EXAMPLES);
        const read = (iso: string): string => readFileSync(join(cwd, `aus/bochum/Bochum-stand-${iso}.md`), 'utf8');
        expect(read('2029-12-31')).not.toContain('BKK Beispiel');
        expect(read('2030-01-01')).toContain('BKK Beispiel');
        expect(read('2030-01-01')).toContain('Konsolidierte Lesefassung');
    });

    test('--bekannt leaves out what was not concluded by then', () => {
        const cwd = project({});
        const args = [
            'build',
            join(EXAMPLES, 'bochum'),
            '--format',
            'md',
            '--out',
            cwd,
            '--stand',
            '01.01.2030',
            '--bekannt',
            '31.05.2029',
        ];
        expect(riv(args, EXAMPLES).code).toBe(0);
        expect(readFileSync(join(cwd, 'bochum/Bochum-stand-2030-01-01.md'), 'utf8')).not.toContain('BKK Beispiel');
    });

    test('a contract named alone is built with its amendments', () => {
        const cwd = project({});
        const file = join(EXAMPLES, 'bochum/vertrag.riv');
        riv(['build', file, '--format', 'md', '--out', cwd, '--stand', '01.01.2030'], EXAMPLES);
        expect(readFileSync(join(cwd, 'bochum/Bochum-stand-2030-01-01.md'), 'utf8')).toContain('BKK Beispiel');
    });
});

describe('An error stops the build', () => {
    const broken = (): string => changed(nordfriesland(), 'ik 103411401', 'ik 103411402');

    test('nothing is written, not even for the contracts without error', () => {
        const cwd = project({ 'a/vertrag.riv': nordfriesland(), 'b/vertrag.riv': broken() });
        const { code, out } = riv(['build'], cwd);
        expect(out).toMatch(/^b\/vertrag\.riv:\d+:12 {2}Fehler \[ik-ungültig\]/m);
        expect(filesBelow(cwd)).toEqual(['a/vertrag.riv', 'b/vertrag.riv']);
        expect(code).toBe(1);
    });

    test('what was written before stays as it is', () => {
        const cwd = project({ 'region/vertrag.riv': nordfriesland() });
        riv(['build'], cwd);
        const before = readFileSync(join(cwd, 'out/region/Nordfriesland.md'), 'utf8');
        writeFileSync(join(cwd, 'region/vertrag.riv'), broken());
        expect(riv(['build'], cwd).code).toBe(1);
        expect(readFileSync(join(cwd, 'out/region/Nordfriesland.md'), 'utf8')).toBe(before);
    });

    test('a damaged amendment stops the build of its contract', () => {
        const cwd = project({
            'vertrag.riv': nordfriesland(),
            'nachtrag.riv': 'nachtrag N1 "1. Nachtrag" zu Nordfriesland {\n    wirksam ab\n}\n',
        });
        const { code, out } = riv(['build', 'vertrag.riv'], cwd);
        expect(out).toContain('nachtrag.riv:');
        expect(code).toBe(1);
    });

    test('two contracts with one name in folders of one name', () => {
        const cwd = project({ 'a/region/vertrag.riv': nordfriesland(), 'b/region/vertrag.riv': nordfriesland() });
        const { code, err } = riv(['build'], cwd);
        expect(err).toContain(
            '„a/region/vertrag.riv“ und „b/region/vertrag.riv“ würden beide nach „out/region/Nordfriesland.md“ geschrieben.',
        );
        expect(filesBelow(cwd)).toHaveLength(2);
        expect(code).toBe(2);
    });

    test('a folder with variants only has nothing to build', () => {
        const { code, err } = riv(['build', 'region-nord'], EXAMPLES);
        expect(err).toContain('In den genannten Dateien steht kein Vertrag.');
        expect(code).toBe(2);
    });
});

describe('One source, one figure: the share of the Kasse', () => {
    const before = build(withShare('20'));
    const after = build(withShare('18'));

    test('changes in the §, in the Anlage and in the configuration', () => {
        const paragraphs = (text: string): string => text.slice(text.indexOf('\n## §\u00a014 '), text.indexOf('\n## §\u00a015 '));
        const annex = (text: string): string => text.slice(text.indexOf('\n## Anlage\u00a04 '), text.indexOf('\n## Anlage\u00a05 '));
        for (const part of [paragraphs, annex]) {
            expect(part(before.read('Nordfriesland.md'))).toContain('20\u00a0%');
            expect(part(after.read('Nordfriesland.md'))).toContain('18\u00a0%');
        }
        const share = (read: (file: string) => string): unknown => JSON.parse(read('Nordfriesland.settlement.json')).success[0];
        expect(JSON.stringify(share(before.read))).toMatch(/"20"/);
        expect(JSON.stringify(share(after.read))).toMatch(/"18"/);
        expect(JSON.stringify(share(after.read))).not.toMatch(/"20"/);
    });

    test('leaves no old figure behind', () => {
        for (const file of ['Nordfriesland.md', 'Nordfriesland.html']) {
            expect(before.read(file), basename(file)).toMatch(/\b20\s%/);
            expect(after.read(file), basename(file)).not.toMatch(/\b20\s%/);
        }
    });

    test('text, configuration and file carry the same fingerprint, another than before', () => {
        const fingerprint = (read: (file: string) => string): string =>
            JSON.parse(read('Nordfriesland.settlement.json')).contract.fingerprint;
        expect(fingerprint(after.read)).toMatch(/^sha256:[0-9a-f]{64}$/);
        expect(after.read('Nordfriesland.md').replaceAll('\u00a0', '')).toContain(fingerprint(after.read));
        expect(fingerprint(after.read)).not.toBe(fingerprint(before.read));
    });

    test('a worked example with the old figures is an error', () => {
        const cwd = project({ 'vertrag.riv': changed(nordfriesland(), 'anteil Krankenkasse 20 %', 'anteil Krankenkasse 18 %') });
        const { code, out } = riv(['build'], cwd);
        expect(out).toMatch(/Fehler \[rechenbeispiel-falsch\] .*726\.126,00\sEUR/);
        expect(code).toBe(1);
    });
});
